package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;

/**
 * One call that passed a gate, and the latest moment at which the platform may have counted it.
 * Thread-safe.
 */
public final class Passage {

  /** How long a request is on its way at most, unless its answer comes sooner. */
  static final Duration ON_ITS_WAY = Duration.ofMillis(25);

  private final TimeSource time;
  private volatile long countedAt;

  Passage(TimeSource time) {
    this.time = time;
    this.countedAt = time.nanos() + ON_ITS_WAY.toNanos();
  }

  /** The request is written to its connection now. */
  public void sent() {
    countedAt = time.nanos() + ON_ITS_WAY.toNanos();
  }

  /** The answer is there, or the call is over. */
  public void answered() {
    long now = time.nanos();
    if (now - countedAt < 0) {
      countedAt = now;
    }
  }

  long countedAt() {
    return countedAt;
  }
}
