package io.talentport.core.coordination;

import io.talentport.core.error.InvalidRequestException;
import java.time.Duration;

/**
 * A pace of calls: one turn comes in each interval, and unused turns are saved up to a limit.
 *
 * @param burst how many turns are saved up at most, and are there at first; 1 or more
 * @param interval the time from one turn to the next; longer than zero
 */
public record QuotaPace(long burst, Duration interval) {

  /**
   * Makes a pace.
   *
   * @throws InvalidRequestException if the burst is less than 1, or the interval not longer than
   *     zero
   */
  public QuotaPace {
    if (burst < 1) {
      throw InvalidRequestException.of(
          "quotaPace.burst", "must be 1 or more, but is " + burst, "Give 1 for an even pace.");
    }
    if (interval.isZero() || interval.isNegative()) {
      throw InvalidRequestException.of(
          "quotaPace.interval",
          "must be longer than zero, but is " + interval,
          "Give the time from one turn to the next.");
    }
  }
}
