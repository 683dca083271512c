package com.example.harbor;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.time.Instant;

/** The contract's time: waiting advances the clock. */
record ClockTime(ManualClock clock) implements TimeSource {

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public long nanos() {
    return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    clock.advance(duration);
  }
}
