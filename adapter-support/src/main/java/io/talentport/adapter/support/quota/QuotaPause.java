package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Until when an operation takes no calls, because the platform refused one. Thread-safe. */
final class QuotaPause {

  private final TimeSource time;
  private final AtomicLong end;

  /** Starts without a pause. */
  QuotaPause(TimeSource time) {
    this.time = time;
    this.end = new AtomicLong(time.nanos());
  }

  /** How long it lasts from now on; zero if there is none. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, end.get() - time.nanos()));
  }

  /** Lasts for this time from now on, unless it lasts longer already. */
  void extendTo(Duration length) {
    extendUntil(time.nanos() + length.toNanos());
  }

  /** Lasts until this reading of the clock, unless it lasts longer already. */
  void extendUntil(long nanos) {
    end.accumulateAndGet(nanos, (one, other) -> one - other > 0 ? one : other);
  }
}
