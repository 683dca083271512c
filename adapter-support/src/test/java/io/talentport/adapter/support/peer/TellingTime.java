package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * Another time that tells when somebody begins a wait that closing ends.
 *
 * @param time which time it is
 * @param waiting is counted down by each wait
 */
public record TellingTime(TimeSource time, CountDownLatch waiting) implements TimeSource {

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
    time.pause(duration);
  }

  @Override
  public boolean pauseUnless(CountDownLatch happened, Duration duration)
      throws InterruptedException {
    waiting.countDown();
    return time.pauseUnless(happened, duration);
  }
}
