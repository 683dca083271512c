package io.talentport.adapter.support.quota;

import io.github.bucket4j.Bandwidth;
import io.talentport.adapter.support.spec.SpecQuota;
import java.time.Duration;

/**
 * One window of a quota: so many calls in any stretch of its length, wherever the platform's own
 * windows begin.
 *
 * @param permits calls that are permitted in one period; at least 1
 * @param period the window's length
 */
public record QuotaWindow(long permits, Duration period) {

  /**
   * How much of a quota is used. The rest is for calls that were sent a window apart and arrive
   * closer together.
   */
  private static final double USED = 0.975;

  /**
   * A window of the specification, for a process that has a share of it.
   *
   * @param share above 0; 1 for all of it, 0.5 for half, 2 where the platform grants the double
   */
  public static QuotaWindow of(SpecQuota quota, double share) {
    return new QuotaWindow(
        Math.max(1, (long) (quota.permits() * share)), Duration.parse(quota.period()));
  }

  /**
   * The bucket that keeps to this window: what it holds at once and what flows in during one period
   * are together no more than the permits.
   */
  Bandwidth bandwidth() {
    long burst = Math.max(1, (long) (permits * (1 - USED)));
    Duration stretched = Duration.ofNanos(Math.round(period.toNanos() / USED));
    return Bandwidth.builder().capacity(burst).refillGreedy(permits, stretched).build();
  }
}
