package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the calls of one operation pass at the pace of its quota, first come, first served, and
 * closes if the platform refuses a call as too many all the same. Instances that share the quota
 * share the pace, and a refusal of one closes the gates of all. Thread-safe.
 */
public final class QuotaGate {

  private static final Duration CLOSED_UNLESS_TOLD = Duration.ofSeconds(1);
  private static final Duration CLOSED_AT_MOST = Duration.ofMinutes(1);

  private final GateErrors errors;
  private final QuotaPause pause;
  private final OwnTurns own;
  private final @Nullable SharedTurns shared;

  /**
   * Creates a gate for this process only.
   *
   * @param windows all windows, which apply at once; none for an operation without a quota
   */
  public QuotaGate(String platform, String operation, List<QuotaWindow> windows, TimeSource time) {
    this(new GateErrors(platform, operation), windows, time);
  }

  private QuotaGate(GateErrors errors, List<QuotaWindow> windows, TimeSource time) {
    this(errors, new QuotaPause(time), new OwnTurns(errors, windows, time), null);
  }

  /**
   * Creates a gate.
   *
   * @param shared the shared turns; null for a process that limits itself
   */
  QuotaGate(GateErrors errors, QuotaPause pause, OwnTurns own, @Nullable SharedTurns shared) {
    this.errors = errors;
    this.pause = pause;
    this.own = own;
    this.shared = shared;
  }

  /** Waits for the call's turn as {@link #enter(Deadline, WaitWatch)}, without a watch. */
  public Passage enter(Deadline deadline) {
    return enter(deadline, WaitWatch.NONE);
  }

  /**
   * Waits for the call's turn.
   *
   * @param watch receives the length of the wait, also if the turn does not come or the wait is cut
   *     short
   * @return notes when the call is sent and when it is answered
   * @throws RateLimitedException if the turn comes after the deadline; nothing was sent
   * @throws CoordinationUnavailableException if the shared store does not answer, and the call must
   *     not continue without it; nothing was sent
   * @throws PlatformTimeoutException if the thread is interrupted while it waits; nothing was sent
   */
  public Passage enter(Deadline deadline, WaitWatch watch) {
    GateWait wait = new GateWait(deadline);
    try {
      return pass(wait);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw errors.interrupted();
    } finally {
      if (!wait.inAll().isZero()) {
        watch.waited(wait.inAll());
      }
    }
  }

  private Passage pass(GateWait wait) throws InterruptedException {
    Passage passage;
    do {
      wait.pauseWhile(pause::left, errors::closed);
      passage = take(wait);
    } while (!pause.left().isZero());
    return passage;
  }

  private Passage take(GateWait wait) throws InterruptedException {
    if (shared == null) {
      return own.take(wait);
    }
    while (true) {
      Passage passage = shared.take(wait);
      if (passage != null) {
        own.addShared(passage);
        return passage;
      }
      boolean wasReachable = shared.isReachable();
      passage = own.takeAlone(wait);
      if (wasReachable || !shared.isReachable()) {
        return passage;
      }
      // The store answers again: the turn of this process alone is void.
    }
  }

  /**
   * How many calls may be sent at once, by the window with the fewest left, {@link Long#MAX_VALUE}
   * without a window; and how long the operation pauses after a refusal. Waits for the store a
   * quarter of a second at most.
   */
  public QuotaLevel level() {
    QuotaLevel known = new QuotaLevel(own.left(), pause.left());
    return shared == null ? known : shared.level(known);
  }

  /**
   * The platform refused a call as one of too many.
   *
   * @param asked how long it asks to wait; null if it does not say
   * @param deadline of the call; limits the time to inform the other instances
   */
  public void close(@Nullable Duration asked, Deadline deadline) {
    Duration wait = asked == null ? CLOSED_UNLESS_TOLD : asked;
    closeFor(wait.compareTo(CLOSED_AT_MOST) > 0 ? CLOSED_AT_MOST : wait, deadline);
  }

  /**
   * The platform refused a call, and its pages say how long it refuses further calls.
   *
   * @param wait that time
   * @param deadline of the call; limits the time to inform the other instances
   */
  public void closeFor(Duration wait, Deadline deadline) {
    pause.extendTo(wait);
    if (shared != null) {
      shared.pause(wait, deadline);
    }
  }
}
