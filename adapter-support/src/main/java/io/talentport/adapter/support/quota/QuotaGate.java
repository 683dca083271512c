package io.talentport.adapter.support.quota;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Lets the calls of one operation pass at the pace of its quota, in the order in which they came,
 * and closes when the platform says that it was too fast all the same. Thread-safe.
 */
public final class QuotaGate {

  private static final Duration CLOSED_UNLESS_TOLD = Duration.ofSeconds(1);
  private static final Duration CLOSED_AT_MOST = Duration.ofMinutes(1);

  /** In a longer window a late call is nothing against what is not used of it. */
  private static final Duration SHORT = Duration.ofSeconds(10);

  private static final String USED_UP = "The quota is used up by calls that came before";

  private final String platform;
  private final String operation;
  private final TimeSource time;
  private final @Nullable Bucket bucket;
  private final List<LatestPassages> latest;
  private final AtomicLong opensAt;

  /**
   * Makes a gate.
   *
   * @param windows every window that counts, all at once; none for an operation without a quota
   */
  public QuotaGate(String platform, String operation, List<QuotaWindow> windows, TimeSource time) {
    this(platform, operation, windows, time, new AtomicLong(time.nanos()));
  }

  QuotaGate(
      String platform,
      String operation,
      List<QuotaWindow> windows,
      TimeSource time,
      AtomicLong opensAt) {
    this.platform = platform;
    this.operation = operation;
    this.time = time;
    this.bucket = windows.isEmpty() ? null : bucket(windows, time);
    this.latest =
        windows.stream()
            .filter(window -> window.period().compareTo(SHORT) < 0)
            .map(LatestPassages::new)
            .toList();
    this.opensAt = opensAt;
  }

  private static Bucket bucket(List<QuotaWindow> windows, TimeSource time) {
    LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(meter(time));
    windows.forEach(window -> builder.addLimit(window.bandwidth()));
    return builder.build();
  }

  private static TimeMeter meter(TimeSource time) {
    // Readings are meaningful as differences only and may overflow, which the bucket does not
    // expect.
    long origin = time.nanos();
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return time.nanos() - origin;
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }

  /** Waits for the call's turn as {@link #enter(Deadline, WaitWatch)} does; tells nobody. */
  public Passage enter(Deadline deadline) {
    return enter(deadline, WaitWatch.NONE);
  }

  /**
   * Waits for the call's turn.
   *
   * @param watch is told how long it has waited, also where its turn does not come or the wait is
   *     cut short
   * @return notes when the call is sent and when it is answered
   * @throws RateLimitedException if its turn comes only after the deadline; nothing was sent
   * @throws PlatformTimeoutException if the thread is interrupted while it waits; nothing was sent
   */
  public Passage enter(Deadline deadline, WaitWatch watch) {
    Turn turn = new Turn(deadline);
    try {
      return turn.take();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PlatformTimeoutException(
          details("The thread was interrupted while it waited for the quota").build());
    } finally {
      if (turn.waitedNanos > 0) {
        watch.waited(Duration.ofNanos(turn.waitedNanos));
      }
    }
  }

  /**
   * How many calls may be sent at once, by the window that has the fewest left; absent if there is
   * no window.
   */
  public OptionalLong permitsLeft() {
    if (bucket == null) {
      return OptionalLong.empty();
    }
    long left = bucket.getAvailableTokens();
    synchronized (latest) {
      for (LatestPassages window : latest) {
        left = Math.min(left, window.left(time.nanos()));
      }
    }
    // Calls that wait have taken theirs already.
    return OptionalLong.of(Math.max(0, left));
  }

  /** How long no call passes because the platform refused one; zero if it did not. */
  public Duration closedFor() {
    return Duration.ofNanos(Math.max(0, opensAt.get() - time.nanos()));
  }

  /**
   * The platform refused a call for being too many.
   *
   * @param asked how long it asks to wait; null if it does not say
   */
  public void close(@Nullable Duration asked) {
    Duration wait = asked == null ? CLOSED_UNLESS_TOLD : asked;
    closeFor(wait.compareTo(CLOSED_AT_MOST) > 0 ? CLOSED_AT_MOST : wait);
  }

  /**
   * The platform refused a call, and its pages say for how long it will refuse every other one.
   *
   * @param wait how long
   */
  public void closeFor(Duration wait) {
    long until = time.nanos() + wait.toNanos();
    opensAt.accumulateAndGet(until, (one, other) -> one - other > 0 ? one : other);
  }

  /** One call on its way through. For the thread of the call. */
  private final class Turn implements BlockingStrategy {

    private final Deadline deadline;
    private long waitedNanos;

    Turn(Deadline deadline) {
      this.deadline = deadline;
    }

    Passage take() throws InterruptedException {
      Passage passage;
      do {
        waitUntilOpen();
        waitForTurn();
        passage = waitForLatest();
      } while (closedFor().compareTo(Duration.ZERO) > 0);
      return passage;
    }

    private void waitUntilOpen() throws InterruptedException {
      for (Duration wait = closedFor(); !wait.isZero(); wait = closedFor()) {
        if (!deadline.allows(wait)) {
          throw limited("The platform refused calls as too many, and asks to wait", wait);
        }
        pause(wait);
      }
    }

    private void waitForTurn() throws InterruptedException {
      if (bucket != null
          && !bucket.asBlocking().tryConsume(1, Math.max(1, deadline.left().toNanos()), this)) {
        throw limited(
            USED_UP,
            Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
      }
    }

    private Passage waitForLatest() throws InterruptedException {
      while (true) {
        Duration wait;
        synchronized (latest) {
          wait =
              latest.stream()
                  .map(window -> window.untilNext(time.nanos()))
                  .max(Comparator.naturalOrder())
                  .orElse(Duration.ZERO);
          if (wait.isZero()) {
            Passage passage = new Passage(time);
            latest.forEach(window -> window.add(passage));
            return passage;
          }
        }
        if (!deadline.allows(wait)) {
          throw limited(USED_UP, wait);
        }
        pause(wait);
      }
    }

    @Override
    public void park(long nanos) throws InterruptedException {
      pause(Duration.ofNanos(nanos));
    }

    private void pause(Duration wait) throws InterruptedException {
      // Those of several connections may wait here, and closing one ends the waits of its calls.
      long began = time.nanos();
      try {
        deadline.time().pause(wait);
      } finally {
        waitedNanos += time.nanos() - began;
      }
    }
  }

  private RateLimitedException limited(String problem, Duration wait) {
    return new RateLimitedException(
        details(problem)
            .remedy(
                "Nothing was sent. Try again after the time given, ask less often, or allow the"
                    + " call more time with talentport."
                    + platform
                    + ".call-deadline, and in a view with its within(Duration).")
            .build(),
        wait);
  }

  private ErrorDetails.Builder details(String problem) {
    return ErrorDetails.of(problem).platform(platform).operation(operation);
  }
}
