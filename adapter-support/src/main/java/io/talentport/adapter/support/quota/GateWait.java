package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The waits of one call at a gate, by the clock of its own connection: calls of several connections
 * may wait there, and closing one ends the waits of its calls. For the thread of the call.
 */
final class GateWait {

  private final Deadline deadline;
  private long nanos;

  GateWait(Deadline deadline) {
    this.deadline = deadline;
  }

  Deadline deadline() {
    return deadline;
  }

  /** The sum of all waits. */
  Duration inAll() {
    return Duration.ofNanos(nanos);
  }

  void pause(Duration wait) throws InterruptedException {
    long began = deadline.time().nanos();
    try {
      deadline.time().pause(wait);
    } finally {
      nanos += deadline.time().nanos() - began;
    }
  }

  /**
   * Waits if the call has the time.
   *
   * @param tooLong the exception if it does not
   */
  void pauseWithin(Duration wait, Function<Duration, RateLimitedException> tooLong)
      throws InterruptedException {
    if (!deadline.allows(wait)) {
      throw tooLong.apply(wait);
    }
    pause(wait);
  }

  /**
   * Waits until nothing is left, if the call has the time.
   *
   * @param left the remaining wait; zero if it is over
   * @param tooLong the exception if the call does not have the time
   */
  void pauseWhile(Supplier<Duration> left, Function<Duration, RateLimitedException> tooLong)
      throws InterruptedException {
    for (Duration wait = left.get(); !wait.isZero(); wait = left.get()) {
      pauseWithin(wait, tooLong);
    }
  }

  /** Waits for some time, or until something happens. */
  void pauseUnless(CountDownLatch happened, Duration wait) throws InterruptedException {
    long began = deadline.time().nanos();
    try {
      deadline.time().pauseUnless(happened, wait);
    } finally {
      nanos += deadline.time().nanos() - began;
    }
  }
}
