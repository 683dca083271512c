package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** Threads wake late, now and then by the whole time given. */
record LateTime(SimulatedTime time, Random late, long mostNanos) implements TimeSource {

  LateTime(SimulatedTime time, Duration most, long seed) {
    this(time, new Random(seed), most.toNanos());
  }

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public long nanos() {
    return time.nanos();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    time.pause(duration.plusNanos(lateBy()));
  }

  @Override
  public boolean pauseUnless(CountDownLatch happened, Duration duration)
      throws InterruptedException {
    return time.pauseUnless(happened, duration.plusNanos(lateBy()));
  }

  private long lateBy() {
    return late.nextInt(20) == 0 ? mostNanos : late.nextInt((int) (mostNanos / 10) + 1);
  }
}
