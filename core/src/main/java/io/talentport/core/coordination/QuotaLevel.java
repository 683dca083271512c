package io.talentport.core.coordination;

import io.talentport.core.error.Required;
import java.time.Duration;

/**
 * How much is left of a quota. Immutable and thread-safe.
 *
 * @param turns how many calls may be sent now, by the pace that has the fewest; 0 or more, and
 *     {@link Long#MAX_VALUE} where no pace was given
 * @param pauseLeft how much is left of a pause; zero if there is none
 */
public record QuotaLevel(long turns, Duration pauseLeft) {

  /** Makes a level. */
  public QuotaLevel {
    Required.value("quotaLevel.pauseLeft", pauseLeft);
  }
}
