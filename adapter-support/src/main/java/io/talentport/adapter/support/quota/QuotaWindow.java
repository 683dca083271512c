package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.spec.SpecQuota;
import io.talentport.core.coordination.QuotaPace;
import java.time.Duration;

/**
 * One window of a quota: a number of calls in any period of its length, wherever the platform's own
 * windows begin.
 *
 * @param permits permitted calls in one period; above 0, and below 1 for less than one
 * @param period the window's length
 */
public record QuotaWindow(double permits, Duration period) {

  /**
   * The part of a quota that is used. The rest allows for calls that were sent a window apart and
   * arrive closer together.
   */
  private static final double USED = 0.975;

  /**
   * The part of a quota that may be saved up; the rest of the unused part is the margin in time.
   */
  private static final double SAVED = (1 - USED) / 2;

  /** A longer interval is as good as never. */
  private static final double LONGEST_SLOT = Duration.ofDays(3650).toNanos();

  /** In a longer window the unused part outweighs late calls. */
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
   * The pace that keeps to this window: saved turns and those of one period are together no more
   * than the permits, if that is at least one call. The interval is not rounded to whole calls.
   */
  QuotaPace pace() {
    long burst = Math.max(1, (long) (permits * SAVED));
    double slot = Math.ceil(period.toNanos() / (permits * USED));
    return new QuotaPace(burst, Duration.ofNanos((long) Math.min(slot, LONGEST_SLOT)));
  }

  /**
   * How late the platform may count a call without the next call that would be too many, on time,
   * coming within the same period.
   */
  Duration margin() {
    QuotaPace pace = pace();
    long turns = wholePermits() - pace.burst() + 1;
    return Duration.ofNanos((long) ((double) pace.interval().toNanos() * turns)).minus(period);
  }

  /** Whether a single late call matters. */
  boolean isShort() {
    return period.compareTo(SHORT) < 0;
  }

  /** The maximum number of calls in a period. */
  int wholePermits() {
    return (int) Math.min(Integer.MAX_VALUE, Math.ceil(permits));
  }
}
