package io.talentport.adapter.support.time;

import java.time.Duration;

/**
 * The pauses between tries: each is twice as long as the one before, up to a limit. Not
 * thread-safe.
 */
public final class GrowingPause {

  private final Duration longest;
  private Duration next;

  /**
   * Starts with the first pause.
   *
   * @param first the first pause; longer than zero
   * @param longest the limit; no shorter than the first
   */
  public GrowingPause(Duration first, Duration longest) {
    this.next = first;
    this.longest = longest;
  }

  /** How long the next pause is. */
  public Duration next() {
    Duration pause = next;
    Duration doubled = pause.multipliedBy(2);
    next = doubled.compareTo(longest) < 0 ? doubled : longest;
    return pause;
  }
}
