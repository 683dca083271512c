package io.talentport.adapter.support.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when somebody pauses, or when a test says so. */
public final class ManualTime implements TimeSource {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
  private final AtomicLong passed = new AtomicLong();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return Instant.parse("2026-01-01T00:00:00Z").plusNanos(passed.get());
  }

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("interrupted before the pause");
    }
    pauses.add(duration);
    advance(duration);
  }

  public void advance(Duration duration) {
    passed.addAndGet(duration.toNanos());
    // The reading of System.nanoTime() may overflow at any moment, so this one does at once.
    nanos.addAndGet(duration.toNanos());
  }

  public List<Duration> pauses() {
    return pauses;
  }
}
