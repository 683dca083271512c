package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.spec.SpecQuota;
import io.talentport.core.coordination.QuotaPace;
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

  /** In a longer window a late call is nothing against what is not used of it. */
  private static final Duration SHORT = Duration.ofSeconds(10);

  /**
   * A window of the specification, for a process that has a share of it.
   *
   * @param share above 0; 1 for all of it, 0.5 for half, 2 where the platform grants the double
   */
  public static QuotaWindow of(SpecQuota quota, double share) {
    return new QuotaWindow(quota.permits() * share, Duration.parse(quota.period()));
  }

  /**
   * The pace that keeps to this window: what is saved up and what flows in during one period are
   * together no more than the permits, where that is a whole call at least. The interval is not
   * rounded to whole calls.
   */
  QuotaPace pace() {
    long burst = Math.max(1, (long) (permits * SAVED));
    double slot = Math.ceil(period.toNanos() / (permits * USED));
    return new QuotaPace(burst, Duration.ofNanos((long) Math.min(slot, LONGEST_SLOT)));
  }

  /**
   * How much later than its turn the platform may count a call, so that the one that would be too
   * many, on time, is still a whole period behind it.
   */
  Duration margin() {
    QuotaPace pace = pace();
    long turns = wholePermits() - pace.burst() + 1;
    return Duration.ofNanos((long) ((double) pace.interval().toNanos() * turns)).minus(period);
  }

  /** Whether the lateness of a single call matters. */
  boolean isShort() {
    return period.compareTo(SHORT) < 0;
  }

  /** How many calls a stretch of the window's length has at most. */
  int wholePermits() {
    return (int) Math.min(Integer.MAX_VALUE, Math.ceil(permits));
  }
}
