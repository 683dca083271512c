package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.TalentData;
import java.util.Map;

/**
 * A talent as the listing shows it.
 *
 * @param resume what the talent was created with; empty for one that was seeded
 * @param created when it was first there, in milliseconds
 * @param modified the last change, in milliseconds
 */
public record TalentRecord(
    TalentData data, Map<String, Object> resume, long created, long modified) {

  /** Names the talent by its id only: the rest is a person's data. */
  @Override
  public String toString() {
    return "TalentRecord[" + data.id() + "]";
  }
}
