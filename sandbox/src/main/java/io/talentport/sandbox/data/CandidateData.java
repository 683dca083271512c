package io.talentport.sandbox.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that DingTalk's {@code ats/candidates} can find.
 *
 * @param id the candidate id
 * @param name the candidate's name
 * @param phoneNumber the number; {@code null} for a candidate that no number leads to
 */
public record CandidateData(String id, String name, @Nullable String phoneNumber) {

  public CandidateData {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  /** Names the candidate by its id only: the rest is a person's data. */
  @Override
  public String toString() {
    return "CandidateData[" + id + "]";
  }
}
