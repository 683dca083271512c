package io.talentport.adapter.support.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** What a receiver that counts calls in every stretch of a window's length finds. */
final class SlidingWindow {

  private SlidingWindow() {}

  /** Fails if a stretch has a call too many. */
  static void keepsTo(QuotaWindow window, List<Long> moments) {
    int permits = window.wholePermits();
    for (int one = 0; one + permits < moments.size(); one++) {
      assertThat(moments.get(one + permits) - moments.get(one))
          .as("from call %s to the %s-th after it, at %s ns", one, permits, moments.get(one))
          .isGreaterThanOrEqualTo(window.period().toNanos());
    }
  }

  /** Which part of what the window permits was used. */
  static double used(QuotaWindow window, List<Long> moments, Duration length) {
    double permitted = window.permits() * (double) length.toNanos() / window.period().toNanos();
    return moments.size() / permitted;
  }
}
