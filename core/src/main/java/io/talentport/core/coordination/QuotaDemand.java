package io.talentport.core.coordination;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import java.time.Duration;
import java.util.List;

/**
 * What is asked of a {@link QuotaStore}. Immutable and thread-safe.
 *
 * @param paces all of which hold at once; empty where only pauses count
 * @param turns how many turns are wanted; 1 or more
 * @param longestWait after which a turn is of no use; zero for one that is there now
 */
public record QuotaDemand(List<QuotaPace> paces, int turns, Duration longestWait) {

  /**
   * Makes a demand.
   *
   * @throws InvalidRequestException if fewer than 1 turn is wanted, or the wait is negative
   */
  public QuotaDemand {
    paces = Required.list("quotaDemand.paces", paces);
    if (turns < 1) {
      throw InvalidRequestException.of(
          "quotaDemand.turns", "must be 1 or more, but is " + turns, "Ask for one turn per call.");
    }
    if (longestWait.isNegative()) {
      throw InvalidRequestException.of(
          "quotaDemand.longestWait",
          "must not be negative, but is " + longestWait,
          "Give the time that is left, or zero.");
    }
  }
}
