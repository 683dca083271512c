package io.talentport.adapter.support.quota;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The latest calls of one short window. The next call leaves a whole period after the platform
 * counted the one that would otherwise make too many in one period. The pace alone does not ensure
 * this: a thread that wakes late sends late, and its call comes close to those on time. Not
 * thread-safe.
 */
final class LatestPassages {

  /**
   * Average travel time of a request. Responses take longer, but most of that is often the
   * platform's own time, and waiting for all of it would leave quota unused.
   */
  static final Duration ON_ITS_WAY = Duration.ofMillis(25);

  /** Upper limit of the extra wait for a late response, saved up from quick ones. */
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

  /** Nanoseconds until the next call may leave; zero for at once. */
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

  /** Nanoseconds until no shared call is in the window; zero if none is. */
  long untilNothingIsShared(long now) {
    return untilForgotten(lastShared, now);
  }

  /** How many more calls may leave now. */
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
   * Adds a call with a shared turn. The next call with a turn of this process leaves a period
   * later, because the number of the others' calls in that period is unknown.
   */
  void addShared(Passage passage) {
    lastShared = passage;
  }
}
