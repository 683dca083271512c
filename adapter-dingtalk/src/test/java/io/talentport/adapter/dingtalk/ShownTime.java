package io.talentport.adapter.dingtalk;

import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.time.Instant;

/** Wall-clock time that only waiting moves on; what is measured runs as ever. */
final class ShownTime implements TimeSource {

  private Instant now;
  private Duration waited = Duration.ZERO;
  private Runnable beforeWait = () -> {};

  ShownTime(String now) {
    this.now = Instant.parse(now);
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public long nanos() {
    return TimeSource.system().nanos();
  }

  @Override
  public synchronized void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    beforeWait.run();
    now = now.plus(duration);
    waited = waited.plus(duration);
  }

  /** What is looked at whenever somebody is about to wait. */
  synchronized void beforeWait(Runnable look) {
    beforeWait = look;
  }

  synchronized Duration waited() {
    return waited;
  }
}
