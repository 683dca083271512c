package io.talentport.sandbox.internal.platform;

import java.time.Duration;

/** So many calls in so much time. */
public record QuotaWindow(int permits, Duration period) {
  public static QuotaWindow perSecond(int permits) {
    return new QuotaWindow(permits, Duration.ofSeconds(1));
  }

  public static QuotaWindow perMinute(int permits) {
    return new QuotaWindow(permits, Duration.ofMinutes(1));
  }
}
