package io.talentport.sandbox;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wait that ends at once for all when faults are cleared or the sandbox is closed. */
final class Pause {
  private final CountDownLatch end = new CountDownLatch(1);

  void endForAll() {
    end.countDown();
  }

  /** Waits this long; false if the wait was ended early. */
  boolean hold(Duration time) throws IOException {
    try {
      return !end.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException closing) {
      throw interrupted();
    }
  }

  void hold() throws IOException {
    try {
      end.await();
    } catch (InterruptedException closing) {
      throw interrupted();
    }
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("the sandbox is being closed");
  }
}
