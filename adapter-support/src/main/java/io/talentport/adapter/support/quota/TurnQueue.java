package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaTurns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * The calls of this process that wait for turns of one operation, and the turns reserved for them.
 * The first turn is for the first call: if that call leaves, or a turn lapses because a thread woke
 * too late, the others move up. One call at a time asks the store, for all waiting calls.
 * Thread-safe.
 */
final class TurnQueue {

  /** How much a store may round down. */
  private static final Duration ROUNDED = Duration.ofMillis(2);

  private final TurnRules rules;
  private final TimeSource time;
  private final Set<Waiter> waiters = new LinkedHashSet<>();
  private final List<Turn> turns = new ArrayList<>();
  private boolean asking;
  private long askingSince;
  private long noneBefore;
  private long lastEarliest;
  private boolean hasLast;
  private boolean forgotten;

  /** A waiting call. */
  static final class Waiter {

    private final Deadline deadline;
    private final long patienceNanos;
    private CountDownLatch woken = new CountDownLatch(1);

    private Waiter(Deadline deadline) {
      this.deadline = deadline;
      this.patienceNanos = deadline.left().toNanos() / 2;
    }

    private TurnStep sleep(Duration most) {
      woken = new CountDownLatch(1);
      return new TurnStep.Sleep(most, woken);
    }

    private void wake() {
      woken.countDown();
    }
  }

  TurnQueue(TurnRules rules, TimeSource time) {
    this.rules = rules;
    this.time = time;
    this.noneBefore = time.nanos();
  }

  /** The minimum wait of a new call. */
  synchronized Duration untilTurnOfNewcomer() {
    long ahead = (long) waiters.size() - turns.size();
    return ahead < 0 ? Duration.ZERO : untilAnother(time.nanos()).plus(rules.shortest(ahead));
  }

  private Duration untilAnother(long now) {
    return Duration.ofNanos(Math.max(0, noneBefore - now));
  }

  /** A call begins to wait. It must {@link #leave}. */
  synchronized Waiter join(Deadline deadline) {
    Waiter waiter = new Waiter(deadline);
    waiters.add(waiter);
    return waiter;
  }

  /** A call stops waiting. */
  synchronized void leave(Waiter waiter) {
    int rank = rank(waiter);
    if (waiters.remove(waiter)) {
      wake(rank, turns.size());
      wakeWhoAsks();
    }
  }

  /** What the call does next. */
  synchronized TurnStep next(Waiter waiter) {
    long now = time.nanos();
    forgetLapsed(now);
    int rank = rank(waiter);
    if (rank < turns.size()) {
      return withTurn(waiter, rank, now);
    }
    Duration wait = untilAnother(now);
    if (!waiter.deadline.allows(wait)) {
      return new TurnStep.TooLate(wait.isZero() ? rules.shortest(1) : wait);
    }
    if (mayAsk()) {
      askingSince = now;
      return ask();
    }
    return asking ? whileOtherAsks(waiter, now) : waiter.sleep(waiter.deadline.left());
  }

  /** The question may take half of the time of each call that waits for the answer. */
  private TurnStep whileOtherAsks(Waiter waiter, long now) {
    long patience = waiter.patienceNanos - (now - askingSince);
    if (patience <= 0) {
      return new TurnStep.Unanswered();
    }
    long left = waiter.deadline.left().toNanos();
    return waiter.sleep(Duration.ofNanos(Math.min(patience, left)));
  }

  private TurnStep withTurn(Waiter waiter, int rank, long now) {
    Turn turn = turns.get(rank);
    Duration wait = Duration.ofNanos(Math.max(0, turn.at() - now));
    if (wait.isZero()) {
      turns.remove(rank);
      waiters.remove(waiter);
      wakeWhoAsks();
      return new TurnStep.Pass(turn);
    }
    return waiter.deadline.allows(wait) ? waiter.sleep(wait) : new TurnStep.TooLate(wait);
  }

  private void forgetLapsed(long now) {
    if (turns.removeIf(turn -> now - turn.at() > rules.validNanos())) {
      wakeWhoAsks();
    }
  }

  /** Its index among the calls with a turn; the number of turns if it has none. */
  private int rank(Waiter waiter) {
    int rank = 0;
    for (Waiter one : waiters) {
      if (one == waiter || rank == turns.size()) {
        return rank;
      }
      rank++;
    }
    return turns.size();
  }

  private boolean mayAsk() {
    return !asking && turns.size() <= rules.mostAhead() / 2;
  }

  private TurnStep ask() {
    asking = true;
    int wanted = Math.min(waiters.size(), rules.mostAhead()) - turns.size();
    Duration longestWait =
        waiters.stream()
            .skip(turns.size())
            .limit(wanted)
            .map(waiter -> waiter.deadline.left())
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    QuotaDemand unused = forgotten ? rules.wholePeriod() : null;
    if (forgotten) {
      forgotten = false;
      hasLast = false;
    }
    return new TurnStep.Ask(unused, rules.demand(wanted, longestWait));
  }

  /**
   * The store answered.
   *
   * @param askedAt the clock reading before the question
   */
  synchronized void answered(TurnStep.Ask ask, long askedAt, QuotaTurns answer) {
    asking = false;
    long now = time.nanos();
    List<Turn> given =
        answer.waits().stream()
            .map(wait -> new Turn(askedAt + wait.toNanos(), now + wait.toNanos()))
            .toList();
    if (!given.isEmpty() && storeForgot(given.get(0))) {
      forgotten = true;
      wake(turns.size(), waiters.size());
      return;
    }
    int before = turns.size();
    turns.addAll(given);
    noneBefore = now + answer.untilNext().toNanos();
    if (!given.isEmpty()) {
      lastEarliest = given.get(given.size() - 1).earliest();
      hasLast = true;
    }
    // If there were fewer turns than asked for, calls without one may learn that theirs comes too
    // late.
    wake(before, given.size() < ask.demand().turns() ? waiters.size() : turns.size());
    wakeWhoAsks();
  }

  /** Whether a turn comes sooner after the previous one than the pace allows. */
  private boolean storeForgot(Turn first) {
    return rules.hasShortWindow()
        && hasLast
        && first.at() - lastEarliest < rules.evenInterval().toNanos() - ROUNDED.toNanos();
  }

  /** A call passes without the store's knowledge. */
  synchronized void passesAlone() {
    forgotten |= rules.hasShortWindow();
  }

  /** The store did not answer. */
  synchronized void failed(TurnStep.Ask ask) {
    asking = false;
    forgotten |= ask.unused() != null;
    wake(turns.size(), waiters.size());
  }

  /**
   * Gives up reserved turns.
   *
   * @return how many more are missing
   */
  synchronized int giveUp(int wanted) {
    int given = Math.min(wanted, turns.size());
    turns.subList(turns.size() - given, turns.size()).clear();
    wakeWhoAsks();
    return wanted - given;
  }

  private void wakeWhoAsks() {
    if (mayAsk()) {
      wake(turns.size(), turns.size() + 1);
    }
  }

  private void wake(int from, int to) {
    waiters.stream().skip(from).limit(Math.max(0, to - from)).forEach(Waiter::wake);
  }
}
