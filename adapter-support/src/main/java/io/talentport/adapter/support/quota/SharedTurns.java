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
 * The turns of one operation that the instances of an application share through a store. A turn is
 * used within a short time after its moment or not at all, so that a thread that wakes late exceeds
 * nothing; a call that the platform may have counted too late costs further turns. Thread-safe.
 */
final class SharedTurns {

  /** How long a question may take that no call needs the answer of. */
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
   * @param pause of this process, which lasts as long as that of any other
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
   * @return null if the store does not answer, and the call goes on without it
   * @throws RateLimitedException if the turn comes only after the deadline
   * @throws CoordinationUnavailableException if the store does not answer, and the call must not go
   *     on without it
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

  /** Whether the store answered when it was asked last. */
  boolean isReachable() {
    return quota.store().answers();
  }

  /** Asks the store; gives why it did not answer, or null if it did. */
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
      // Not a moment later than the turn that comes when it ends.
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
   * The call may have been counted at any time until now. What was sent late was counted late; a
   * late answer may come from a slow platform.
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
      // Where a turn was there at once, the quota was not used fully since the call: one is enough.
      if (missing > 1 && !wait.isZero()) {
        leaveUnused(missing - 1, briefly);
      }
    } catch (RecruitingException unpaid) {
      // The call itself has its answer, and the store's failure is noted.
    }
  }

  /** Reserves turns for nobody; gives how long it is until the first. */
  private Duration leaveUnused(int turns, Deadline deadline) {
    return firstOf(reserve(rules.demand(turns, rules.wholePeriod().longestWait()), deadline));
  }

  /** How long it is until the first turn, whether it was given or not. */
  private static Duration firstOf(QuotaTurns answer) {
    return answer.waits().isEmpty() ? answer.untilNext() : answer.waits().get(0);
  }

  /** The platform refused a call: nobody's turn comes before this time has passed. */
  void pause(Duration length, Deadline deadline) {
    if (length.isZero() || length.isNegative()) {
      return;
    }
    // Without an answer, this process keeps to the pause alone.
    quota
        .store()
        .tellIfPossible(deadline, (asked, within) -> asked.pause(quota.key(), length, within));
  }

  /**
   * How much all instances have left.
   *
   * @param own what this process knows by itself, for when the store does not answer
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
