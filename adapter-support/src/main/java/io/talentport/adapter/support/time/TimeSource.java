package io.talentport.adapter.support.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** A clock. Implementations MUST be thread-safe. */
public interface TimeSource {

  /** The wall-clock time, for expiry times of other machines. */
  Instant now();

  /** A monotonic reading in nanoseconds; only differences are meaningful. */
  long nanos();

  /**
   * Waits.
   *
   * @throws InterruptedException if the thread is interrupted before or while it waits
   */
  void pause(Duration duration) throws InterruptedException;

  /**
   * Waits for some time, or until something happens.
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

  /** The clock of this machine. */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }
}
