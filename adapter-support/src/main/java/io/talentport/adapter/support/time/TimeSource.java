package io.talentport.adapter.support.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Where time comes from. Implementations MUST be thread-safe. */
public interface TimeSource {

  /** The wall-clock time, for expiry that another machine announced. */
  Instant now();

  /** A monotonic reading in nanoseconds, for measuring; meaningful only as a difference. */
  long nanos();

  /**
   * Waits.
   *
   * @throws InterruptedException if the thread is interrupted before or while it waits
   */
  void pause(Duration duration) throws InterruptedException;

  /**
   * Waits, or until something happens.
   *
   * @return whether it happened
   * @throws InterruptedException if the thread is interrupted before or while it waits
   */
  default boolean pauseUnless(CountDownLatch happened, Duration duration)
      throws InterruptedException {
    if (happened.getCount() > 0) {
      pause(duration);
    }
    return happened.getCount() == 0;
  }

  /** The time of this machine. */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }
}
