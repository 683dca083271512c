package io.talentport.adapter.tck.internal.spec;

import java.time.Duration;

/**
 * One printed window of an operation's quota.
 *
 * @param permits calls that are permitted in one period
 * @param period its length
 */
public record Quota(int permits, Duration period) {

  /** How long the platform wants to be given for one call. */
  public double nanosOfOneCall() {
    return (double) period.toNanos() / permits;
  }
}
