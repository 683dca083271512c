package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How long an operation takes no calls after a refusal. Thread-safe. */
final class QuotaPause {

  private final TimeSource time;
  private final AtomicLong end;

  /** Starts without a pause. */
  QuotaPause(TimeSource time) {
    this.time = time;
    this.end = new AtomicLong(time.nanos());
  }

  /** How long it still lasts; zero if there is none. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, end.get() - time.nanos()));
  }

  /** Lasts at least this long from now on. */
  void extendTo(Duration length) {
    extendUntil(time.nanos() + length.toNanos());
  }

  /** Lasts at least until this reading of the clock. */
  void extendUntil(long nanos) {
    end.accumulateAndGet(nanos, (one, other) -> one - other > 0 ? one : other);
  }
}
