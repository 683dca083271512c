package io.talentport.adapter.support.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The only class that reads the machine's clock, and the only one that sleeps. */
final class SystemTime implements TimeSource {

  static final SystemTime INSTANCE = new SystemTime();

  private SystemTime() {}

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }

  @Override
  public boolean pauseUnless(CountDownLatch happened, Duration duration)
      throws InterruptedException {
    return happened.await(duration.toNanos(), TimeUnit.NANOSECONDS);
  }
}
