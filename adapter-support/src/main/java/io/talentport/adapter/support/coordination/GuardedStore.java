package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.GrowingPause;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Wraps a store that may be unreachable. It is called within a call's deadline. After a failure it
 * is not called for a second, and calls fail or continue without it as {@link
 * Coordination#whenUnreachable()} says. An error of a single key counts as an answer, because it
 * affects only calls for that key. Thread-safe.
 *
 * @param <S> the type of the store
 */
public final class GuardedStore<S> {

  /** With less time, a failure says nothing about the store. */
  private static final Duration FAIR = Duration.ofMillis(100);

  private static final Duration LEAST = Duration.ofMillis(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final String platform;
  private final S store;
  private final Coordination coordination;
  private final Reachability reachability;

  GuardedStore(String platform, S store, Coordination coordination, Reachability reachability) {
    this.platform = platform;
    this.store = store;
    this.coordination = coordination;
    this.reachability = reachability;
  }

  /** Whether the store answered the last call. */
  public boolean answers() {
    return reachability.answers();
  }

  /**
   * What a call does while the store does not answer.
   *
   * @param write whether the call is of an operation that must not be repeated
   */
  public WhenUnreachable whenUnreachable(boolean write) {
    return coordination
        .whenUnreachable()
        .orElse(write ? WhenUnreachable.FAIL : WhenUnreachable.LOCAL);
  }

  /**
   * Asks the store.
   *
   * @param question is given the store, and how long it may take
   * @throws CoordinationUnavailableException if the store does not answer, or failed a moment ago
   * @throws PlatformTimeoutException if the deadline has passed already
   */
  public <T> T ask(Deadline deadline, BiFunction<? super S, Duration, T> question) {
    return ask(deadline.left(), question);
  }

  /**
   * Asks the store even shortly after a failure, and repeats until it answers: for results that are
   * lost unless the store records them.
   *
   * @param question is given the store, and how long it may take; it may be asked repeatedly
   * @throws CoordinationUnavailableException if the store does not answer before the deadline, or
   *     the thread is interrupted, which it then still is
   * @throws PlatformTimeoutException if the deadline has passed already
   */
  public <T> T insist(Deadline deadline, BiFunction<? super S, Duration, T> question) {
    GrowingPause pauses = new GrowingPause(FIRST_PAUSE, LONGEST_PAUSE);
    while (true) {
      try {
        return ask(deadline.left(), reachability::now, question);
      } catch (CoordinationUnavailableException failure) {
        Duration pause = pauses.next();
        if (!failure.retryable() || !deadline.allows(pause) || !paused(pause, deadline)) {
          throw failure;
        }
      }
    }
  }

  private static boolean paused(Duration pause, Deadline deadline) {
    try {
      deadline.time().pause(pause);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Calls the store without a result; otherwise as {@link #ask(Deadline, BiFunction)}.
   *
   * @param action is given the store, and how long it may take
   * @throws CoordinationUnavailableException if the store does not answer, or failed a moment ago
   * @throws PlatformTimeoutException if the deadline has passed already
   */
  public void tell(Deadline deadline, BiConsumer<? super S, Duration> action) {
    ask(
        deadline,
        (asked, within) -> {
          action.accept(asked, within);
          return true;
        });
  }

  /**
   * Calls the store for something optional: if it does not answer in time, the call is skipped.
   *
   * @param action is given the store, and how long it may take
   */
  public void tellIfPossible(Deadline deadline, BiConsumer<? super S, Duration> action) {
    if (deadline.hasPassed()) {
      return;
    }
    try {
      tell(deadline, action);
    } catch (CoordinationUnavailableException | PlatformTimeoutException notDone) {
      // The failure has been noted.
    }
  }

  /**
   * The time limit of one of several questions; never zero, which some stores treat as no limit.
   */
  static Duration timeLeft(Deadline until) {
    Duration left = until.left();
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }

  /**
   * Asks the store, or continues without it if that is allowed.
   *
   * @param write whether the call is of an operation that must not be repeated
   * @param question is given the store, and how long it may take: half of what is left if the call
   *     may have to go on without an answer
   * @param locally runs instead if the store does not answer
   * @throws CoordinationUnavailableException if the store does not answer, or failed a moment ago,
   *     and the call must not go on without it
   * @throws PlatformTimeoutException if the deadline has passed already
   */
  public <T> T ask(
      Deadline deadline,
      boolean write,
      BiFunction<? super S, Duration, T> question,
      Supplier<T> locally) {
    return whenUnreachable(write) == WhenUnreachable.FAIL
        ? ask(deadline, question)
        : askIfPossible(deadline, question, locally);
  }

  /**
   * Asks the store, or continues without it whatever {@link Coordination#whenUnreachable()} says:
   * for optional data.
   *
   * @param question is given the store, and how long it may take: half of what is left
   * @param locally runs instead if the store does not answer
   * @throws PlatformTimeoutException if the deadline has passed already
   */
  public <T> T askIfPossible(
      Deadline deadline, BiFunction<? super S, Duration, T> question, Supplier<T> locally) {
    try {
      return ask(deadline.left().dividedBy(2), question);
    } catch (CoordinationUnavailableException unreachable) {
      return locally.get();
    }
  }

  private <T> T ask(Duration within, BiFunction<? super S, Duration, T> question) {
    return ask(within, reachability::begin, question);
  }

  /** Asks the store unless {@code beginning} throws. */
  private <T> T ask(
      Duration within, LongSupplier beginning, BiFunction<? super S, Duration, T> question) {
    if (within.isZero()) {
      throw noTime();
    }
    long began = beginning.getAsLong();
    T answer;
    try {
      answer = question.apply(store, within);
    } catch (CoordinationUnavailableException failure) {
      if (failure.isLimitedToKey()) {
        reachability.answered(began);
        reachability.unusable(failure);
      } else {
        note(failure, within, began);
      }
      throw failure;
    } catch (RuntimeException broken) {
      CoordinationUnavailableException failure = reachability.broken(broken);
      note(failure, within, began);
      throw failure;
    }
    reachability.answered(began);
    return answer;
  }

  /**
   * A failure of a caller with hardly any time, or of an interrupted one, says nothing about the
   * store.
   */
  private void note(CoordinationUnavailableException failure, Duration within, long began) {
    boolean hadTime =
        within.compareTo(FAIR) >= 0 || reachability.since(began).compareTo(within) < 0;
    if (hadTime && !Thread.currentThread().isInterrupted()) {
      reachability.failed(failure);
    }
  }

  private PlatformTimeoutException noTime() {
    return new PlatformTimeoutException(
        ErrorDetails.of("The call has no time left for the store that the instances share")
            .platform(platform)
            .remedy(
                "Try again, or allow the call more time with talentport."
                    + platform
                    + ".call-deadline, and in a view with its within(Duration).")
            .build());
  }
}
