package io.talentport.adapter.feishu;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.time.Instant;

/** The time of a test: whoever waits puts the clock forward. */
record ClockTime(ManualClock clock) implements TimeSource {

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public long nanos() {
    Instant now = clock.instant();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    clock.advance(duration);
  }
}
