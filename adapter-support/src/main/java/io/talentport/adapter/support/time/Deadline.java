package io.talentport.adapter.support.time;

import java.time.Duration;

/**
 * The moment by which a call must have ended. Immutable and thread-safe.
 *
 * @param time the clock
 * @param atNanos the reading of {@link TimeSource#nanos()} at that moment
 */
public record Deadline(TimeSource time, long atNanos) {

  /** The deadline after this time. */
  public static Deadline in(Duration duration, TimeSource time) {
    return new Deadline(time, time.nanos() + duration.toNanos());
  }

  /** The time left; zero once it has passed. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, atNanos - time.nanos()));
  }

  /** The time left, but no more than this. */
  public Duration leftUpTo(Duration most) {
    Duration left = left();
    return left.compareTo(most) < 0 ? left : most;
  }

  /** True if no time is left. */
  public boolean hasPassed() {
    return atNanos - time.nanos() <= 0;
  }

  /** True if a wait of this length ends before it. */
  public boolean allows(Duration wait) {
    return left().compareTo(wait) > 0;
  }
}
