package io.talentport.adapter.support.quota;

import io.github.bucket4j.Bucket;
import io.talentport.adapter.support.coordination.PacedBucket;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The turns of a process that limits itself. Thread-safe. */
final class OwnTurns {

  private final GateErrors errors;
  private final TimeSource time;
  private final @Nullable Bucket bucket;
  private final List<LatestPassages> latest;

  OwnTurns(GateErrors errors, List<QuotaWindow> windows, TimeSource time) {
    this.errors = errors;
    this.time = time;
    this.bucket =
        windows.isEmpty()
            ? null
            : PacedBucket.of(windows.stream().map(QuotaWindow::pace).toList(), time::nanos);
    this.latest = windows.stream().filter(QuotaWindow::isShort).map(LatestPassages::new).toList();
  }

  /**
   * Waits for the call's turn.
   *
   * @throws RateLimitedException if the turn comes after the deadline
   */
  Passage take(GateWait wait) throws InterruptedException {
    waitForPace(wait);
    return waitForLatest(wait);
  }

  /**
   * Waits for the call's turn, in a process that usually takes shared turns.
   *
   * @throws RateLimitedException if the turn comes after the deadline
   */
  Passage takeAlone(GateWait wait) throws InterruptedException {
    // Wait first: calls that wait here together must not leave together.
    wait.pauseWhile(this::untilNothingIsShared, errors::usedUp);
    return take(wait);
  }

  private Duration untilNothingIsShared() {
    long longest = 0;
    synchronized (latest) {
      for (LatestPassages window : latest) {
        longest = Math.max(longest, window.untilNothingIsShared(time.nanos()));
      }
    }
    return Duration.ofNanos(longest);
  }

  private void waitForPace(GateWait wait) throws InterruptedException {
    if (bucket != null
        && !bucket
            .asBlocking()
            .tryConsume(
                1,
                Math.max(1, wait.deadline().left().toNanos()),
                nanos -> wait.pause(Duration.ofNanos(nanos)))) {
      throw errors.usedUp(
          Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }
  }

  private Passage waitForLatest(GateWait wait) throws InterruptedException {
    while (true) {
      Passage passage = new Passage(time);
      long untilNext = addUnlessTooMany(passage);
      if (untilNext == 0) {
        return passage;
      }
      wait.pauseWithin(Duration.ofNanos(untilNext), errors::usedUp);
    }
  }

  /** All threads with calls of the operation enter here, so it only counts. */
  private long addUnlessTooMany(Passage passage) {
    synchronized (latest) {
      long untilNext = 0;
      for (int i = 0; i < latest.size(); i++) {
        untilNext = Math.max(untilNext, latest.get(i).untilNext(passage.sentAt()));
      }
      for (int i = 0; untilNext == 0 && i < latest.size(); i++) {
        latest.get(i).add(passage);
      }
      return untilNext;
    }
  }

  /** Adds a call with a shared turn. */
  void addShared(Passage passage) {
    synchronized (latest) {
      latest.forEach(window -> window.addShared(passage));
    }
  }

  /** How many calls may be sent now; {@link Long#MAX_VALUE} if there is no window. */
  long left() {
    if (bucket == null) {
      return Long.MAX_VALUE;
    }
    long left = bucket.getAvailableTokens();
    synchronized (latest) {
      for (LatestPassages window : latest) {
        left = Math.min(left, window.left(time.nanos()));
      }
    }
    // Calls that wait have taken their turns already.
    return Math.max(0, left);
  }
}
