package io.talentport.sandbox.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A talent that Feishu's {@code talents/batch_get_id} can find.
 *
 * @param id the talent id
 * @param mobileCode the country calling code without a plus sign, such as {@code 86}
 * @param mobileNumber the number in that country; absent when the talent has none
 * @param email the mail address; absent when the talent has none
 * @param identificationType the kind of document as the look-up numbers it, where {@code 3} is a
 *     Hong Kong identity card and {@code 8} a residence permit for Hong Kong and Macao residents;
 *     the listing shows them as {@code 5} (other) and {@code 3}, which are its own numbers
 * @param identificationNumber the document's number; absent when the talent has none
 * @param onboarded whether the talent has joined; {@code null} stands for an application without
 *     the permission to see it
 */
public record TalentData(
    String id,
    String mobileCode,
    @Nullable String mobileNumber,
    @Nullable String email,
    @Nullable Integer identificationType,
    @Nullable String identificationNumber,
    @Nullable Boolean onboarded) {

  public TalentData {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(mobileCode, "mobileCode");
  }

  /** Names the talent by its id only: the rest is a person's data. */
  @Override
  public String toString() {
    return "TalentData[" + id + "]";
  }
}
