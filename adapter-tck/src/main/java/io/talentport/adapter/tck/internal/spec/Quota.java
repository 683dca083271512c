package io.talentport.adapter.tck.internal.spec;

import java.time.Duration;

/**
 * One documented window of an operation's quota.
 *
 * @param permits calls that are permitted in one period
 * @param period its length
 */
public record Quota(int permits, Duration period) {

  /** The platform's average interval of two calls, in nanoseconds. */
  public double nanosOfOneCall() {
    return (double) period.toNanos() / permits;
  }
}
