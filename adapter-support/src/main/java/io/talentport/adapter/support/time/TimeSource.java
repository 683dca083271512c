package io.talentport.adapter.support.time;

import java.time.Duration;
import java.time.Instant;

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

  /** The time of this machine. */
  static TimeSource system() {
    return SystemTime.INSTANCE;
  }
}
