package io.talentport.adapter.support.quota;

import io.github.bucket4j.Bandwidth;
import io.talentport.adapter.support.spec.SpecQuota;
import java.time.Duration;

/**
 * One window of a quota: so many calls in any stretch of its length, wherever the platform's own
 * windows begin.
 *
 * @param permits calls that are permitted in one period; above 0, and below 1 for less than one
 * @param period the window's length
 */
public record QuotaWindow(double permits, Duration period) {

  /**
   * How much of a quota is used. The rest is for calls that were sent a window apart and arrive
   * closer together.
   */
  private static final double USED = 0.975;

  /** How much of a quota may be saved up; the rest of what is not used is the margin in time. */
  private static final double SAVED = (1 - USED) / 2;

  /** What is rarer than this cannot be told from never. */
  private static final double LONGEST_SLOT = Duration.ofDays(3650).toNanos();

  /**
   * A window of the specification, for a process that has a share of it.
   *
   * @param share above 0; 1 for all of it, 0.5 for half, 2 where the platform grants the double
   */
  public static QuotaWindow of(SpecQuota quota, double share) {
    return new QuotaWindow(quota.permits() * share, Duration.parse(quota.period()));
  }

  /**
   * The bucket that keeps to this window: what it holds at once and what flows in during one period
   * are together no more than the permits, where that is a whole call at least. A permit flows in
   * after each slot, whose length is not rounded to whole calls.
   */
  Bandwidth bandwidth() {
    long burst = Math.max(1, (long) (permits * SAVED));
    double slot = Math.ceil(period.toNanos() / (permits * USED));
    return Bandwidth.builder()
        .capacity(burst)
        .refillGreedy(1, Duration.ofNanos((long) Math.min(slot, LONGEST_SLOT)))
        .build();
  }

  /** How many calls a stretch of the window's length has at most. */
  int wholePermits() {
    return (int) Math.min(Integer.MAX_VALUE, Math.ceil(permits));
  }
}
