package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;
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
import org.jspecify.annotations.Nullable;

/**
 * Time that leaps to the next moment at which somebody wakes, as soon as all callers are waiting:
 * minutes of many callers pass in an instant, and whatever they do between two waits takes no time.
 */
final class SimulatedTime implements TimeSource {

  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  private final PriorityQueue<Sleeper> sleepers =
      new PriorityQueue<>(
          Comparator.comparingLong(Sleeper::wakesAt).thenComparingLong(Sleeper::number));
  private long passed;
  private long sleeps;
  private int awake;

  /**
   * Somebody who waits.
   *
   * @param happened ends the wait at once; null if nothing does
   */
  private record Sleeper(
      long wakesAt, long number, CountDownLatch woken, @Nullable CountDownLatch happened) {

    boolean wakesAtOnce() {
      return happened != null && happened.getCount() == 0;
    }
  }

  @Override
  public synchronized Instant now() {
    return START.plusNanos(passed);
  }

  @Override
  public synchronized long nanos() {
    return passed;
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    sleep(duration, null);
  }

  @Override
  public boolean pauseUnless(CountDownLatch happened, Duration duration)
      throws InterruptedException {
    sleep(duration, happened);
    return happened.getCount() == 0;
  }

  private void sleep(Duration duration, @Nullable CountDownLatch happened)
      throws InterruptedException {
    Sleeper sleeper;
    synchronized (this) {
      sleeper = new Sleeper(passed + duration.toNanos(), sleeps++, new CountDownLatch(1), happened);
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
      Sleeper next =
          sleepers.stream()
              .filter(Sleeper::wakesAtOnce)
              .min(Comparator.comparingLong(Sleeper::number))
              .orElse(null);
      if (next == null) {
        next = sleepers.remove();
        passed = Math.max(passed, next.wakesAt());
      } else {
        sleepers.remove(next);
      }
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
