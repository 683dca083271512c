package io.talentport.adapter.support.quota;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The latest calls of one short window: the next one leaves a whole period after the platform
 * counted the one that would share a stretch with too many. The pace alone does not see to that: a
 * thread that wakes late sends late, and its call comes close to those that are on time. Not
 * thread-safe.
 */
final class LatestPassages {

  /**
   * How long a request is on its way, on average: responses show it, but most of their time is
   * often the platform's own, and waiting for all of it would leave quota unused.
   */
  static final Duration ON_ITS_WAY = Duration.ofMillis(25);

  /** What quick answers left over is waited for a late one, up to this. */
  private static final Duration MOST_PATIENCE = Duration.ofMillis(500);

  private final int permits;
  private final long periodNanos;
  private final Deque<Passage> latest = new ArrayDeque<>(1);
  private @Nullable Passage lastShared;
  private long patience = ON_ITS_WAY.toNanos();

  LatestPassages(QuotaWindow window) {
    this.permits = window.wholePermits();
    this.periodNanos = window.period().toNanos();
  }

  /** How many nanoseconds until one more may leave; zero for at once. */
  long untilNext(long now) {
    for (Passage first = latest.peekFirst();
        first != null && untilForgotten(first, now) == 0;
        first = latest.peekFirst()) {
      latest.removeFirst();
      long left = patience + ON_ITS_WAY.toNanos() - first.onItsWay(patience);
      patience = Math.min(left, MOST_PATIENCE.toNanos());
    }
    Passage oldest = latest.size() < permits ? null : latest.peekFirst();
    return Math.max(untilForgotten(oldest, now), untilForgotten(lastShared, now));
  }

  /**
   * How many nanoseconds until the calls are over that other instances made room for; zero if they
   * are.
   */
  long untilNothingIsShared(long now) {
    return untilForgotten(lastShared, now);
  }

  /** How many more may leave now. */
  long left(long now) {
    if (untilForgotten(lastShared, now) > 0) {
      return 0;
    }
    return permits - latest.stream().filter(passage -> untilForgotten(passage, now) > 0).count();
  }

  private long untilForgotten(@Nullable Passage passage, long now) {
    return passage == null
        ? 0
        : Math.max(0, passage.sentAt() + passage.onItsWay(patience) + periodNanos - now);
  }

  void add(Passage passage) {
    latest.addLast(passage);
  }

  /**
   * A call that other instances made room for. The next one of this process alone leaves a period
   * later, since it does not know how many calls of the others it would share that period with.
   */
  void addShared(Passage passage) {
    lastShared = passage;
  }
}
