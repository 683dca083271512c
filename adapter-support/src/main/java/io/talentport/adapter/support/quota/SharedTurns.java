package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaTurns;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one operation that instances of an application share through a store. A turn is
 * valid for a short time only, so that a thread that wakes late exceeds nothing; a call that the
 * platform may have counted too late costs further turns. Thread-safe.
 */
final class SharedTurns {

  /** Time limit of optional questions. */
  private static final Duration NOBODY_WAITS = Duration.ofMillis(250);

  private final GateErrors errors;
  private final SharedQuota quota;
  private final TimeSource time;
  private final TurnRules rules;
  private final TurnQueue queue;
  private final LatenessAllowance allowance = new LatenessAllowance();
  private final QuotaPause pause;

  /**
   * Turns at the pace of the windows.
   *
   * @param pause of this process; never shorter than that of another instance
   */
  SharedTurns(
      GateErrors errors,
      List<QuotaWindow> windows,
      SharedQuota quota,
      TimeSource time,
      QuotaPause pause) {
    this.errors = errors;
    this.quota = quota;
    this.time = time;
    this.rules = new TurnRules(windows);
    this.queue = new TurnQueue(rules, time);
    this.pause = pause;
  }

  /**
   * Waits for the call's turn.
   *
   * @return null if the store does not answer, and the call continues without it
   * @throws RateLimitedException if the turn comes after the deadline
   * @throws CoordinationUnavailableException if the store does not answer, and the call must not
   *     continue without it
   */
  @Nullable Passage take(GateWait wait) throws InterruptedException {
    Deadline deadline = wait.deadline();
    Duration atLeast = queue.untilTurnOfNewcomer();
    if (!deadline.allows(atLeast)) {
      throw errors.usedUp(atLeast);
    }
    TurnQueue.Waiter waiter = queue.join(deadline);
    try {
      while (true) {
        TurnStep step = queue.next(waiter);
        if (step instanceof TurnStep.Pass pass) {
          allowance.earn();
          return new Passage(
              time, (sentAt, overAt) -> answered(pass.turn(), sentAt, overAt, deadline));
        } else if (step instanceof TurnStep.TooLate late) {
          throw pause.left().isZero()
              ? errors.usedUp(late.untilTurn())
              : errors.closed(late.untilTurn());
        } else if (step instanceof TurnStep.Unanswered) {
          return withoutAnswer(null);
        } else if (step instanceof TurnStep.Sleep sleep) {
          wait.pauseUnless(sleep.woken(), sleep.most());
        } else if (step instanceof TurnStep.Ask ask) {
          CoordinationUnavailableException failure = failureOf(ask, deadline);
          if (failure != null) {
            return withoutAnswer(failure);
          }
        }
      }
    } finally {
      queue.leave(waiter);
    }
  }

  private @Nullable Passage withoutAnswer(@Nullable CoordinationUnavailableException failure) {
    if (!mayGoOnAlone()) {
      throw errors.unreachable(failure);
    }
    queue.passesAlone();
    return null;
  }

  private boolean mayGoOnAlone() {
    return quota.whenUnreachable() == WhenUnreachable.LOCAL;
  }

  /** Whether the store answered the last question. */
  boolean isReachable() {
    return quota.store().answers();
  }

  /** Asks the store; returns the failure, or null if it answered. */
  private @Nullable CoordinationUnavailableException failureOf(TurnStep.Ask ask, Deadline deadline)
      throws InterruptedException {
    Deadline forAnswer =
        mayGoOnAlone() ? Deadline.in(deadline.left().dividedBy(2), deadline.time()) : deadline;
    QuotaTurns answer = null;
    long askedAt = 0;
    try {
      if (ask.unused() != null) {
        reserve(ask.unused(), forAnswer);
      }
      askedAt = time.nanos();
      answer = reserve(ask.demand(), forAnswer);
    } catch (CoordinationUnavailableException failure) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return failure;
    } finally {
      if (answer == null) {
        queue.failed(ask);
      } else {
        queue.answered(ask, askedAt, answer);
      }
    }
    if (answer.paused()) {
      // No later than the turn at the end of the pause.
      pause.extendUntil(askedAt + firstOf(answer).toNanos());
    }
    return null;
  }

  private QuotaTurns reserve(QuotaDemand demand, Deadline deadline) {
    return quota
        .store()
        .ask(deadline, (asked, within) -> asked.reserve(quota.key(), demand, within));
  }

  /**
   * The platform may have counted the call at any time until now. A call sent late was counted
   * late; a late response may also come from a slow platform.
   */
  private void answered(Turn turn, long sentAt, long overAt, Deadline deadline) {
    int certain = rules.owedFor(sentAt - turn.earliest());
    int possible = rules.owedFor(overAt - turn.earliest()) - certain;
    int owed = certain + allowance.spend(possible);
    int missing = owed == 0 ? 0 : queue.giveUp(owed);
    if (missing == 0 || deadline.hasPassed()) {
      return;
    }
    Deadline briefly =
        deadline.allows(NOBODY_WAITS) ? Deadline.in(NOBODY_WAITS, deadline.time()) : deadline;
    try {
      Duration wait = leaveUnused(1, briefly);
      // If a turn was free at once, the quota was not used up since the call: one is enough.
      if (missing > 1 && !wait.isZero()) {
        leaveUnused(missing - 1, briefly);
      }
    } catch (RecruitingException unpaid) {
      // The call has its response, and the failure is noted.
    }
  }

  /** Reserves turns that stay unused; returns the time until the first. */
  private Duration leaveUnused(int turns, Deadline deadline) {
    return firstOf(reserve(rules.demand(turns, rules.wholePeriod().longestWait()), deadline));
  }

  /** The time until the first turn, given or not. */
  private static Duration firstOf(QuotaTurns answer) {
    return answer.waits().isEmpty() ? answer.untilNext() : answer.waits().get(0);
  }

  /** The platform refused a call: no turn of any instance comes before this time has passed. */
  void pause(Duration length, Deadline deadline) {
    if (length.isZero() || length.isNegative()) {
      return;
    }
    // If the store does not answer, only this process pauses.
    quota
        .store()
        .tellIfPossible(deadline, (asked, within) -> asked.pause(quota.key(), length, within));
  }

  /**
   * What all instances together have left.
   *
   * @param own what this process knows, used if the store does not answer
   */
  QuotaLevel level(QuotaLevel own) {
    QuotaLevel shared;
    try {
      shared =
          quota
              .store()
              .ask(
                  Deadline.in(NOBODY_WAITS, time),
                  (asked, within) ->
                      asked.level(quota.key(), rules.demand(1, Duration.ZERO), within));
    } catch (RecruitingException unknown) {
      return own;
    }
    boolean longer = shared.pauseLeft().compareTo(own.pauseLeft()) > 0;
    return new QuotaLevel(shared.turns(), longer ? shared.pauseLeft() : own.pauseLeft());
  }
}
