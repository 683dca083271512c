package io.talentport.adapter.support.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.peer.TellingTime;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One instance's gate on a store that is shared. */
@Timeout(30)
class SharedGateTest {

  private static final QuotaWindow TWENTY_A_SECOND = new QuotaWindow(20, Duration.ofSeconds(1));
  private static final QuotaWindow ONE_IN_TEN_SECONDS = new QuotaWindow(1, Duration.ofSeconds(10));
  private static final Duration SLOT = Duration.ofNanos(10_256_410_257L);

  private final SimulatedTime time = new SimulatedTime();
  private final UnsteadyStore store = new UnsteadyStore(time);

  private QuotaGate gate(WhenUnreachable whenUnreachable, QuotaWindow... windows) {
    return SharedGates.gate(store, whenUnreachable, 0.5, time, windows);
  }

  private Deadline in(Duration duration) {
    return Deadline.in(duration, time);
  }

  private boolean enterWithin(QuotaGate gate, Duration deadline) {
    gate.enter(in(deadline));
    return true;
  }

  @Test
  void aCallWhoseTurnComesTooLateIsRefusedAtOnceAndReservesNothing() throws Exception {
    QuotaGate here = gate(WhenUnreachable.FAIL, ONE_IN_TEN_SECONDS);
    QuotaGate there = gate(WhenUnreachable.FAIL, ONE_IN_TEN_SECONDS);
    enterWithin(there, Duration.ofSeconds(1));

    for (int call = 0; call < 5; call++) {
      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(() -> enterWithin(here, Duration.ofSeconds(3)))
          .withMessageContaining("peerland listThings")
          .withMessageContaining("Nothing was sent")
          .satisfies(refused -> assertThat(refused.retryAfter()).contains(SLOT));
    }

    assertThat(store.questions).as("questions, of which the second told enough").hasValue(2);
    assertThat(time.nanos()).isZero();
    time.run(List.of(() -> enterWithin(there, Duration.ofSeconds(30))));
    assertThat(time.nanos()).isEqualTo(SLOT.toNanos());
  }

  @Test
  void aCallBehindOthersOfItsProcessIsRefusedAtOnceToo() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.FAIL, ONE_IN_TEN_SECONDS);
    List<Duration> refusedAfter = Collections.synchronizedList(new ArrayList<>());
    List<Callable<Boolean>> callers = new ArrayList<>();
    for (int caller = 0; caller < 4; caller++) {
      int number = caller;
      callers.add(
          () -> {
            time.pause(Duration.ofMillis(number));
            return enterWithin(gate, Duration.ofMinutes(1));
          });
    }
    callers.add(
        () -> {
          time.pause(Duration.ofMillis(10));
          assertThatExceptionOfType(RateLimitedException.class)
              .isThrownBy(() -> enterWithin(gate, Duration.ofSeconds(25)))
              .satisfies(
                  refused ->
                      assertThat(refused.retryAfter().orElseThrow())
                          .isBetween(SLOT.multipliedBy(3), SLOT.multipliedBy(4)));
          return refusedAfter.add(Duration.ofNanos(time.nanos()));
        });

    time.run(callers);

    assertThat(refusedAfter).containsExactly(Duration.ofMillis(10));
  }

  @Test
  void callsThatWaitAtTheSameTimeAreReservedInOneTrip() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.FAIL, new QuotaWindow(1000, Duration.ofSeconds(1)));
    store.takes(Duration.ofMillis(10));
    Callable<Boolean> caller = () -> enterWithin(gate, Duration.ofMinutes(1));

    time.run(Collections.nCopies(40, caller));

    assertThat(store.questions.get()).isLessThanOrEqualTo(3);
    assertThat(store.wanted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
  }

  @Test
  void theTurnOfACallThatGaveUpIsTheNextOnes() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.FAIL, ONE_IN_TEN_SECONDS);
    enterWithin(gate, Duration.ofSeconds(1));
    List<Thread> first = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> givesUp =
        () -> {
          first.add(Thread.currentThread());
          assertThatExceptionOfType(PlatformTimeoutException.class)
              .isThrownBy(() -> enterWithin(gate, Duration.ofMinutes(5)))
              .withMessageContaining("interrupted");
          return Thread.interrupted();
        };
    Callable<Boolean> next =
        () -> {
          time.pause(Duration.ofSeconds(1));
          gate.enter(in(Duration.ofMinutes(5)));
          return time.nanos() == SLOT.toNanos();
        };
    Callable<Boolean> interrupts =
        () -> {
          time.pause(Duration.ofSeconds(2));
          first.get(0).interrupt();
          return true;
        };

    assertThat(time.run(List.of(givesUp, next, interrupts))).containsOnly(true);

    assertThat(store.wanted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
  }

  @Test
  void closingAConnectionEndsTheWaitsOfItsCallsOnly() throws Exception {
    QuotaGate gate =
        SharedGates.gate(
            new UnsteadyStore(TimeSource.system()),
            WhenUnreachable.FAIL,
            1,
            TimeSource.system(),
            ONE_IN_TEN_SECONDS);
    CountDownLatch waiting = new CountDownLatch(2);
    TimeSource telling = new TellingTime(TimeSource.system(), waiting);
    ConnectionState closed = new ConnectionState("peerland", telling);
    ConnectionState other = new ConnectionState("peerland", telling);
    gate.enter(Deadline.in(Duration.ofSeconds(1), closed.time()));
    FutureTask<Passage> itsOwn = entering(gate, closed);
    FutureTask<Passage> others = entering(gate, other);
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

    closed.end();

    assertThatThrownBy(() -> itsOwn.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConfigurationException.class);
    assertThat(others).isNotDone();
    other.end();
    assertThatThrownBy(() -> others.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConfigurationException.class);
  }

  private static FutureTask<Passage> entering(QuotaGate gate, ConnectionState connection) {
    FutureTask<Passage> call =
        new FutureTask<>(() -> gate.enter(Deadline.in(Duration.ofMinutes(5), connection.time())));
    Thread thread = new Thread(call);
    thread.setDaemon(true);
    thread.start();
    return call;
  }

  @Test
  void withoutAnAnswerACallThatMustNotGoOnFailsAndSaysWhatToDo() {
    QuotaGate gate = gate(WhenUnreachable.FAIL, TWENTY_A_SECOND);
    store.goDown();

    assertThatExceptionOfType(CoordinationUnavailableException.class)
        .isThrownBy(() -> enterWithin(gate, Duration.ofSeconds(10)))
        .withMessageContaining("peerland listThings")
        .withMessageContaining("quota store")
        .withMessageContaining("Nothing was sent")
        .withMessageContaining("talentport.coordination.when-unreachable")
        .withStackTraceContaining("The store is down");
    assertThat(time.nanos()).isZero();
  }

  @Test
  void withoutAnAnswerACallThatMayGoOnKeepsToTheShareOfItsProcess() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.LOCAL, TWENTY_A_SECOND);
    store.goDown();
    List<Long> passed = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> caller =
        () -> {
          while (time.nanos() < Duration.ofMinutes(1).toNanos()) {
            enterWithin(gate, Duration.ofMinutes(1));
            passed.add(time.nanos());
          }
          return true;
        };

    time.run(Collections.nCopies(5, caller));

    assertThat(SlidingWindow.used(TWENTY_A_SECOND, passed, Duration.ofMinutes(1)))
        .isBetween(0.48, 0.52);
    assertThat(store.questions.get()).as("questions, one a second").isBetween(50, 70);
  }

  @Test
  void whenTheStoreAnswersAgainTurnsAreSharedAgain() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.LOCAL, TWENTY_A_SECOND);
    store.goDown();
    enterWithin(gate, Duration.ofSeconds(1));
    store.comeBack();
    List<Long> passed = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> caller =
        () -> {
          while (time.nanos() < Duration.ofSeconds(20).toNanos()) {
            enterWithin(gate, Duration.ofMinutes(1));
            passed.add(time.nanos());
          }
          return true;
        };

    time.run(Collections.nCopies(5, caller));

    // A second until it is asked again, and one that is left unused.
    long settled = Duration.ofSeconds(5).toNanos();
    assertThat(passed.stream().filter(at -> at > settled).count()).isBetween(285L, 300L);
  }

  @ParameterizedTest
  @EnumSource(WhenUnreachable.class)
  void aStoreThatHangsTakesNoCallBeyondItsDeadline(WhenUnreachable whenUnreachable)
      throws Exception {
    QuotaGate gate = gate(whenUnreachable, TWENTY_A_SECOND);
    store.takes(Duration.ofHours(1));
    Callable<Boolean> caller =
        () -> {
          try {
            return enterWithin(gate, Duration.ofSeconds(2));
          } catch (CoordinationUnavailableException failed) {
            return false;
          }
        };

    List<Boolean> passed = time.run(Collections.nCopies(3, caller));

    assertThat(passed).containsOnly(whenUnreachable == WhenUnreachable.LOCAL);
    assertThat(time.nanos()).isLessThanOrEqualTo(Duration.ofSeconds(2).toNanos());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRefusalClosesTheGateAlsoWhereTheStoreIsDown(boolean down) throws Exception {
    QuotaGate gate = gate(WhenUnreachable.LOCAL, TWENTY_A_SECOND);
    if (down) {
      store.goDown();
    }

    gate.close(Duration.ofSeconds(7), in(Duration.ofSeconds(1)));

    assertThat(gate.level().pauseLeft()).isEqualTo(Duration.ofSeconds(7));
    time.run(List.of(() -> enterWithin(gate, Duration.ofMinutes(1))));
    assertThat(time.nanos()).isEqualTo(Duration.ofSeconds(7).toNanos());
  }

  @Test
  void aPauseThatAnotherInstanceWasAskedForIsToldAsOne() {
    QuotaGate here = gate(WhenUnreachable.FAIL, TWENTY_A_SECOND);
    gate(WhenUnreachable.FAIL, TWENTY_A_SECOND)
        .close(Duration.ofSeconds(30), in(Duration.ofSeconds(1)));

    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> enterWithin(here, Duration.ofSeconds(5)))
        .withMessageContaining("asks to wait")
        .satisfies(refused -> assertThat(refused.retryAfter()).contains(Duration.ofSeconds(30)));
    assertThat(here.level().pauseLeft()).isEqualTo(Duration.ofSeconds(30));
  }

  /** Time that passes a little with each look at the clock, as it does. */
  private static final class CreepingTime implements TimeSource {

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public Instant now() {
      return Instant.EPOCH.plusNanos(nanos());
    }

    @Override
    public long nanos() {
      return nanos.addAndGet(100);
    }

    @Override
    public void pause(Duration duration) {
      nanos.addAndGet(duration.toNanos());
    }
  }

  @Test
  void aTurnAtTheEndOfAPauseIsUsed() {
    TimeSource creeping = new CreepingTime();
    UnsteadyStore shared = new UnsteadyStore(creeping);
    QuotaGate refused =
        SharedGates.gate(shared, WhenUnreachable.FAIL, 1, creeping, TWENTY_A_SECOND);
    QuotaGate other = SharedGates.gate(shared, WhenUnreachable.FAIL, 1, creeping, TWENTY_A_SECOND);
    Deadline minute = Deadline.in(Duration.ofMinutes(1), creeping);
    refused.close(Duration.ofSeconds(5), minute);

    other.enter(minute);

    assertThat(shared.wanted).containsExactly(1);
  }

  @Test
  void anAnsweredCallThatOwesTurnsDoesNotWaitForAStoreThatHangs() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.FAIL, TWENTY_A_SECOND);
    Callable<Duration> caller =
        () -> {
          Passage passage = gate.enter(in(Duration.ofMinutes(1)));
          passage.sent();
          time.pause(Duration.ofMillis(200));
          store.takes(Duration.ofHours(1));
          long answeredAt = passage.answered();
          return Duration.ofNanos(time.nanos() - answeredAt);
        };

    assertThat(time.run(List.of(caller)).get(0))
        .isBetween(Duration.ofMillis(1), Duration.ofMillis(250));
  }

  @Test
  void aStoreThatForgotALongWindowIsUsedAtOnce() throws Exception {
    QuotaWindow twoAMinute = new QuotaWindow(2, Duration.ofMinutes(1));
    QuotaGate gate = gate(WhenUnreachable.FAIL, twoAMinute);
    enterWithin(gate, Duration.ofSeconds(1));
    store.forget();

    time.run(List.of(() -> enterWithin(gate, Duration.ofMinutes(1))));

    assertThat(time.nanos()).isZero();
  }

  @Test
  void anOperationWithoutAQuotaPausesWithTheOthers() throws Exception {
    QuotaGate here = gate(WhenUnreachable.FAIL);
    Callable<Boolean> caller = () -> enterWithin(here, Duration.ofMinutes(1));
    time.run(Collections.nCopies(100, caller));
    assertThat(time.nanos()).isZero();
    assertThat(here.level()).isEqualTo(new QuotaLevel(Long.MAX_VALUE, Duration.ZERO));

    gate(WhenUnreachable.FAIL).close(Duration.ofSeconds(3), in(Duration.ofSeconds(1)));
    time.run(Collections.nCopies(5, caller));

    assertThat(time.nanos()).isEqualTo(Duration.ofSeconds(3).toNanos());
  }

  @Test
  void theLevelIsThatOfAllInstances() {
    QuotaGate here = gate(WhenUnreachable.FAIL, new QuotaWindow(1000, Duration.ofMinutes(1)));
    enterWithin(
        gate(WhenUnreachable.FAIL, new QuotaWindow(1000, Duration.ofMinutes(1))),
        Duration.ofSeconds(1));

    assertThat(here.level()).isEqualTo(new QuotaLevel(11, Duration.ZERO));
    assertThat(here.level()).as("again").isEqualTo(new QuotaLevel(11, Duration.ZERO));
  }

  @Test
  void theLevelIsNotWaitedForIfTheStoreHangs() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.FAIL, new QuotaWindow(1000, Duration.ofMinutes(1)));
    store.takes(Duration.ofHours(1));

    List<QuotaLevel> levels = time.run(List.of(gate::level));

    assertThat(levels).containsExactly(new QuotaLevel(6, Duration.ZERO));
    assertThat(time.nanos()).isLessThanOrEqualTo(Duration.ofMillis(250).toNanos());
  }

  @Test
  void callsThatWaitForTheStoreTogetherDoNotLeaveTogetherWithoutIt() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.LOCAL, TWENTY_A_SECOND);
    enterWithin(gate, Duration.ofSeconds(1));
    store.goDown();
    List<Long> passed = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> waiting =
        () -> {
          enterWithin(gate, Duration.ofMinutes(1));
          return passed.add(time.nanos());
        };

    time.run(Collections.nCopies(5, waiting));

    // Half of the quota: a call in each tenth of a second.
    List<Long> inOrder = passed.stream().sorted().toList();
    assertThat(inOrder.get(4) - inOrder.get(0)).isGreaterThan(Duration.ofMillis(400).toNanos());
  }

  @Test
  void callsThatPassAloneAndThoseOfASlowStoreDoNotAddUp() throws Exception {
    QuotaGate gate = gate(WhenUnreachable.LOCAL, TWENTY_A_SECOND);
    store.takes(Duration.ofMillis(300));
    List<Long> passed = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> hurried = () -> pass(gate, Duration.ofSeconds(1), passed);
    Callable<Boolean> patient = () -> pass(gate, Duration.ofSeconds(10), passed);

    time.run(List.of(hurried, hurried, hurried, hurried, patient, patient, patient, patient));

    SlidingWindow.keepsTo(TWENTY_A_SECOND, passed.stream().sorted().toList());
    assertThat(passed).hasSizeGreaterThan(60);
  }

  private boolean pass(QuotaGate gate, Duration deadline, List<Long> passed) {
    while (time.nanos() < Duration.ofSeconds(30).toNanos()) {
      try {
        enterWithin(gate, deadline);
        passed.add(time.nanos());
      } catch (RateLimitedException notInTime) {
        assertThat(notInTime.retryAfter()).isPresent();
      }
    }
    return true;
  }
}
