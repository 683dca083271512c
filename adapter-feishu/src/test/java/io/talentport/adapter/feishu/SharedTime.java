package io.talentport.adapter.feishu;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One time for the callers and for the sandbox. It leaps to the next moment at which somebody
 * wakes, as soon as all callers are waiting, and stands still while one of them is in a call.
 */
final class SharedTime implements TimeSource {

  private final ManualClock clock;
  private final PriorityQueue<Sleeper> sleepers =
      new PriorityQueue<>(
          Comparator.comparingLong(Sleeper::wakesAt).thenComparingLong(Sleeper::number));
  private long sleeps;
  private int awake;

  SharedTime(ManualClock clock) {
    this.clock = clock;
  }

  private record Sleeper(long wakesAt, long number, CountDownLatch woken) {}

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
    Sleeper sleeper;
    synchronized (this) {
      sleeper = new Sleeper(nanos() + duration.toNanos(), sleeps++, new CountDownLatch(1));
      sleepers.add(sleeper);
      awake--;
      wakeNext();
    }
    try {
      sleeper.woken().await();
    } catch (InterruptedException interrupted) {
      synchronized (this) {
        if (sleepers.remove(sleeper)) {
          awake++;
        }
      }
      throw interrupted;
    }
  }

  private void wakeNext() {
    if (awake == 0 && !sleepers.isEmpty()) {
      Sleeper next = sleepers.remove();
      clock.advance(Duration.ofNanos(Math.max(0, next.wakesAt() - nanos())));
      awake++;
      next.woken().countDown();
    }
  }

  /** Runs callers, each on a thread of its own; time passes only while all of them wait. */
  <T> List<T> run(List<Callable<T>> callers) throws InterruptedException, ExecutionException {
    synchronized (this) {
      awake += callers.size();
    }
    ExecutorService threads = Executors.newFixedThreadPool(callers.size());
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> caller : callers) {
        running.add(threads.submit(() -> untilDone(caller)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private <T> T untilDone(Callable<T> caller) throws Exception {
    try {
      return caller.call();
    } finally {
      synchronized (this) {
        awake--;
        wakeNext();
      }
    }
  }
}
