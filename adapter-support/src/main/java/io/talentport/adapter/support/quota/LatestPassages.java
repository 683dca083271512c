package io.talentport.adapter.support.quota;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The latest calls of one short window: the next one leaves a whole period after the platform
 * counted the one that would share a stretch with too many. The pace alone does not see to that: a
 * thread that wakes late sends late, and its call comes close to those that are on time. Not
 * thread-safe.
 */
final class LatestPassages {

  private final int permits;
  private final long periodNanos;
  private final Deque<Passage> latest = new ArrayDeque<>(1);

  LatestPassages(QuotaWindow window) {
    this.permits = window.wholePermits();
    this.periodNanos = window.period().toNanos();
  }

  /** How long until one more may leave; zero for at once. */
  Duration untilNext(long now) {
    while (!latest.isEmpty() && untilForgotten(latest.peekFirst(), now) <= 0) {
      latest.removeFirst();
    }
    return latest.size() < permits
        ? Duration.ZERO
        : Duration.ofNanos(untilForgotten(latest.peekFirst(), now));
  }

  private long untilForgotten(Passage passage, long now) {
    return passage.countedAt() + periodNanos - now;
  }

  void add(Passage passage) {
    latest.addLast(passage);
  }
}
