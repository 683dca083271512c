package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The waits of one call at a gate, by the call's own time: calls of several connections may wait
 * there, and closing one ends the waits of its calls. For the thread of the call.
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

  /** How long all waits were together. */
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
   * Waits, where the call has the time.
   *
   * @param tooLong what to throw where it has not
   */
  void pauseWithin(Duration wait, Function<Duration, RateLimitedException> tooLong)
      throws InterruptedException {
    if (!deadline.allows(wait)) {
      throw tooLong.apply(wait);
    }
    pause(wait);
  }

  /**
   * Waits until nothing is left, where the call has the time.
   *
   * @param left how long it is until then; zero if it is over
   * @param tooLong what to throw where the call has not the time
   */
  void pauseWhile(Supplier<Duration> left, Function<Duration, RateLimitedException> tooLong)
      throws InterruptedException {
    for (Duration wait = left.get(); !wait.isZero(); wait = left.get()) {
      pauseWithin(wait, tooLong);
    }
  }

  /** Waits, or until something happens. */
  void pauseUnless(CountDownLatch happened, Duration wait) throws InterruptedException {
    long began = deadline.time().nanos();
    try {
      deadline.time().pauseUnless(happened, wait);
    } finally {
      nanos += deadline.time().nanos() - began;
    }
  }
}
