package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.Deadline;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

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
