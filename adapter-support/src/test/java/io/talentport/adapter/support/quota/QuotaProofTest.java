package io.talentport.adapter.support.quota;

import static io.talentport.adapter.support.quota.SlidingWindow.keepsTo;
import static io.talentport.adapter.support.quota.SlidingWindow.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.SpecQuota;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many callers, as fast as they can, over minutes that pass in an instant. */
@Timeout(60)
@Tag("slow")
class QuotaProofTest {

  private static final Duration MINUTES = Duration.ofMinutes(5);
  private static final QuotaWindow TWENTY_A_SECOND = new QuotaWindow(20, Duration.ofSeconds(1));
  private static final QuotaWindow FIFTY_A_SECOND = new QuotaWindow(50, Duration.ofSeconds(1));
  private static final QuotaWindow THOUSAND_A_MINUTE = new QuotaWindow(1000, Duration.ofMinutes(1));

  private final SimulatedTime time = new SimulatedTime();

  private QuotaGate gate(QuotaWindow... windows) {
    return new QuotaGate("peerland", "listThings", List.of(windows), time);
  }

  /** When each caller passed, in nanoseconds, until the end. */
  private List<List<Long>> passing(QuotaGate gate, int callers, Duration until) throws Exception {
    Callable<List<Long>> caller =
        () -> {
          List<Long> passed = new ArrayList<>();
          while (true) {
            gate.enter(Deadline.in(Duration.ofHours(1), time));
            if (time.nanos() >= until.toNanos()) {
              return passed;
            }
            passed.add(time.nanos());
          }
        };
    return time.run(Collections.nCopies(callers, caller));
  }

  private static List<Long> inOrder(List<List<Long>> passed) {
    return passed.stream().flatMap(List::stream).sorted().toList();
  }

  static Stream<Arguments> loads() {
    return Stream.of(
        Arguments.of(TWENTY_A_SECOND, 1),
        Arguments.of(TWENTY_A_SECOND, 10),
        Arguments.of(TWENTY_A_SECOND, 50),
        Arguments.of(FIFTY_A_SECOND, 25),
        Arguments.of(THOUSAND_A_MINUTE, 10),
        Arguments.of(new QuotaWindow(3, Duration.ofSeconds(1)), 4),
        Arguments.of(new QuotaWindow(1, Duration.ofSeconds(10)), 3));
  }

  @ParameterizedTest
  @MethodSource("loads")
  @Tag("proves:quota-kept")
  void aWindowIsUsedFullyAndNeverExceededWhereverItBegins(QuotaWindow window, int callers)
      throws Exception {
    List<Long> moments = inOrder(passing(gate(window), callers, MINUTES));

    keepsTo(window, moments);
    assertThat(used(window, moments, MINUTES)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  @Tag("proves:quota-kept")
  void ofTwoWindowsAtOnceBothAreKept() throws Exception {
    List<Long> moments = inOrder(passing(gate(FIFTY_A_SECOND, THOUSAND_A_MINUTE), 10, MINUTES));

    keepsTo(FIFTY_A_SECOND, moments);
    keepsTo(THOUSAND_A_MINUTE, moments);
    assertThat(used(THOUSAND_A_MINUTE, moments, MINUTES)).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 40})
  @Tag("proves:quota-order")
  void everyCallerGetsTheSame(int callers) throws Exception {
    List<Integer> counts =
        passing(gate(TWENTY_A_SECOND), callers, MINUTES).stream().map(List::size).toList();

    // One more for whoever begins, one more for whoever was served before the minutes ended.
    assertThat(Collections.max(counts) - Collections.min(counts)).isLessThanOrEqualTo(2);
  }

  @Test
  @Tag("proves:quota-order")
  void whoeverComesFirstPassesFirst() throws Exception {
    QuotaGate gate = gate(TWENTY_A_SECOND);
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    List<Callable<Boolean>> callers = new ArrayList<>();
    for (int caller = 0; caller < 30; caller++) {
      int number = caller;
      callers.add(
          () -> {
            time.pause(Duration.ofMillis(number));
            gate.enter(Deadline.in(Duration.ofMinutes(1), time));
            return order.add(number);
          });
    }
    Collections.shuffle(callers);

    time.run(callers);

    assertThat(order).hasSize(30).isSorted();
  }

  private static final class Documented {

    @SpecOperation(
        id = "listThings",
        retrySafe = true,
        quotas = {
          @SpecQuota(permits = 20, period = "PT1S"),
          @SpecQuota(permits = 1, period = "PT1M")
        })
    void listThings() {}
  }

  @Test
  void aProcessWithHalfAShareUsesHalf() throws Exception {
    SpecQuota[] quotas = documented();
    QuotaWindow half = QuotaWindow.of(quotas[0], 0.5);

    assertThat(half).isEqualTo(new QuotaWindow(10, Duration.ofSeconds(1)));
    assertThat(QuotaWindow.of(quotas[1], 0.5))
        .isEqualTo(new QuotaWindow(0.5, Duration.ofMinutes(1)));
    assertThat(QuotaWindow.of(quotas[0], 2).permits()).isEqualTo(40);
    List<Long> ofOne = inOrder(passing(gate(half), 10, MINUTES));
    keepsTo(half, ofOne);
    assertThat(used(half, ofOne, MINUTES)).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @Tag("G6")
  @CsvSource({"0.01,0.2", "0.07,1.4", "0.001,0.02", "0.333,6.66", "0.93,18.6", "1.5,30"})
  void aShareIsKeptToTheFractionOfACall(double share, double perSecond) throws Exception {
    SpecQuota twentyASecond = documented()[0];
    Duration length = Duration.ofMinutes(30);

    List<Long> moments = inOrder(passing(gate(QuotaWindow.of(twentyASecond, share)), 3, length));

    double permitted = perSecond * length.toSeconds();
    // What leaves at once at the beginning is one call more than what flows in.
    assertThat((moments.size() - 1) / permitted).isBetween(0.97, 1.0);
    keepsTo(new QuotaWindow(Math.ceil(perSecond), Duration.ofSeconds(1)), moments);
    if (perSecond < 1) {
      keepsTo(new QuotaWindow(1, Duration.ofNanos((long) (1e9 / perSecond))), moments);
    }
  }

  @Test
  @Tag("G6")
  void everyWindowOfSeveralIsSharedByItself() throws Exception {
    QuotaWindow second = QuotaWindow.of(documented()[0], 0.07);
    QuotaWindow minute = new QuotaWindow(0.07 * 100, Duration.ofMinutes(1));
    Duration length = Duration.ofHours(1);

    List<Long> moments = inOrder(passing(gate(second, minute), 3, length));

    assertThat(moments.size() / (7.0 * length.toMinutes())).isBetween(0.97, 1.0);
  }

  @Test
  @Tag("G6")
  void aShareOfNextToNothingIsNoErrorOfArithmetic() throws Exception {
    QuotaGate gate = gate(QuotaWindow.of(documented()[0], Double.MIN_VALUE));
    enterWithin(gate, Duration.ofSeconds(1));

    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> enterWithin(gate, Duration.ofHours(20)));
  }

  private static SpecQuota[] documented() throws NoSuchMethodException {
    return Documented.class
        .getDeclaredMethod("listThings")
        .getAnnotation(SpecOperation.class)
        .quotas();
  }

  static Stream<Arguments> machines() {
    return Stream.of(
        Arguments.of(TWENTY_A_SECOND, 10, 40),
        Arguments.of(TWENTY_A_SECOND, 25, 15),
        Arguments.of(TWENTY_A_SECOND, 10, 200),
        Arguments.of(FIFTY_A_SECOND, 25, 40),
        Arguments.of(FIFTY_A_SECOND, 50, 10));
  }

  /** What wakes late sends late; what is on its way longer than its margin is not on time. */
  @ParameterizedTest
  @Tag("G19")
  @MethodSource("machines")
  @Tag("same-on-every-jdk")
  @Tag("proves:quota-kept")
  void theReceiverNeverCountsOneTooManyAlthoughThreadsWakeLateAndRequestsTravelUnevenly(
      QuotaWindow window, int callers, int latestMillis) throws Exception {
    TimeSource jittery = new LateTime(time, Duration.ofMillis(latestMillis), 7);
    QuotaGate gate = new QuotaGate("peerland", "listThings", List.of(window), jittery);
    List<Long> arrived = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> caller =
        () -> {
          Random travel = new Random(callers + arrived.size());
          while (true) {
            Passage passage = gate.enter(Deadline.in(Duration.ofHours(1), jittery));
            if (time.nanos() >= MINUTES.toNanos()) {
              return true;
            }
            time.pause(Duration.ofNanos(travel.nextInt(30_000_000)));
            passage.sent();
            time.pause(Duration.ofNanos(travel.nextInt((int) LatestPassages.ON_ITS_WAY.toNanos())));
            arrived.add(time.nanos());
            time.pause(Duration.ofNanos(travel.nextInt(20_000_000)));
            passage.answered();
          }
        };

    time.run(Collections.nCopies(callers, caller));

    keepsTo(window, arrived.stream().sorted().toList());
  }

  /** On a quiet machine threads wake within a millisecond, and answers come within two. */
  @ParameterizedTest
  @Tag("G19")
  @CsvSource({"20,10", "20,2", "50,25", "50,5"})
  void aQuietMachineUsesNinetySevenPercentAtTheReceiver(int permits, int callers) throws Exception {
    QuotaWindow window = new QuotaWindow(permits, Duration.ofSeconds(1));
    TimeSource quiet = new LateTime(time, Duration.ofMillis(1), 7);
    QuotaGate gate = new QuotaGate("peerland", "listThings", List.of(window), quiet);
    List<Long> arrived = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> caller =
        () -> {
          while (true) {
            Passage passage = gate.enter(Deadline.in(Duration.ofHours(1), quiet));
            if (time.nanos() >= MINUTES.toNanos()) {
              return true;
            }
            passage.sent();
            time.pause(Duration.ofMillis(1));
            arrived.add(time.nanos());
            time.pause(Duration.ofMillis(1));
            passage.answered();
          }
        };

    time.run(Collections.nCopies(callers, caller));

    List<Long> moments = arrived.stream().sorted().toList();
    keepsTo(window, moments);
    assertThat(used(window, moments, MINUTES)).isBetween(0.97, 1.0);
  }

  @Test
  @Tag("G19")
  void aHiccupThatAnswersTellOfIsWaitedForAndAPlatformThatIsAlwaysSlowIsNot() throws Exception {
    for (int slowMillis : new int[] {150, 0}) {
      SimulatedTime own = new SimulatedTime();
      QuotaGate gate = new QuotaGate("peerland", "listThings", List.of(TWENTY_A_SECOND), own);
      List<Long> arrived = Collections.synchronizedList(new ArrayList<>());
      Callable<Boolean> caller =
          () -> {
            while (true) {
              Passage passage = gate.enter(Deadline.in(Duration.ofHours(1), own));
              long left = own.nanos();
              if (left >= MINUTES.toNanos()) {
                return true;
              }
              passage.sent();
              // Once in ten seconds the machine stands still for a tenth of a second.
              boolean hiccup =
                  slowMillis == 0
                      && Math.abs(left % 10_000_000_000L - 5_000_000_000L) < 30_000_000L;
              own.pause(Duration.ofMillis(hiccup ? 100 : 1));
              arrived.add(own.nanos());
              own.pause(Duration.ofMillis(1 + slowMillis));
              passage.answered();
            }
          };

      own.run(Collections.nCopies(10, caller));

      List<Long> moments = arrived.stream().sorted().toList();
      keepsTo(TWENTY_A_SECOND, moments);
      assertThat(used(TWENTY_A_SECOND, moments, MINUTES)).isBetween(0.97, 1.0);
    }
  }

  @Test
  void withoutAQuotaNobodyWaits() throws Exception {
    QuotaGate open = gate();
    for (int call = 0; call < 10_000; call++) {
      open.enter(Deadline.in(Duration.ofNanos(1), time));
    }
    assertThat(time.nanos()).isZero();
  }

  static Stream<Arguments> closings() {
    return Stream.of(
        Arguments.of(Duration.ofSeconds(7), Duration.ofSeconds(7)),
        Arguments.of(null, Duration.ofSeconds(1)),
        Arguments.of(Duration.ZERO, Duration.ZERO),
        Arguments.of(Duration.ofDays(1), Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @MethodSource("closings")
  @Tag("proves:quota-pause")
  void aRefusalClosesTheGateForTheTimeAskedUpToAMinute(@Nullable Duration asked, Duration closed)
      throws Exception {
    for (QuotaGate gate : List.of(gate(TWENTY_A_SECOND), gate())) {
      long before = time.nanos();
      gate.close(asked, Deadline.in(Duration.ofSeconds(1), time));
      List<Long> passed =
          time.run(
              Collections.nCopies(
                  3,
                  () -> {
                    gate.enter(Deadline.in(Duration.ofMinutes(10), time));
                    return time.nanos() - before;
                  }));

      assertThat(Collections.min(passed)).isEqualTo(closed.toNanos());
    }
  }

  @Test
  void ofTwoRefusalsTheLongerOneCounts() throws Exception {
    QuotaGate gate = gate();
    gate.close(Duration.ofSeconds(9), Deadline.in(Duration.ofSeconds(1), time));
    gate.close(Duration.ofSeconds(2), Deadline.in(Duration.ofSeconds(1), time));

    time.run(List.of(() -> enterWithin(gate, Duration.ofMinutes(1))));

    assertThat(time.nanos()).isEqualTo(Duration.ofSeconds(9).toNanos());
  }

  private boolean enterWithin(QuotaGate gate, Duration deadline) {
    gate.enter(Deadline.in(deadline, time));
    return true;
  }

  @Test
  @Tag("proves:quota-pause")
  void aRefusalHoldsBackThoseWhoWaitForTheirTurnAlready() throws Exception {
    QuotaGate gate = gate(TWENTY_A_SECOND);
    List<Long> passed = Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> caller =
        () -> {
          gate.enter(Deadline.in(Duration.ofMinutes(1), time));
          return passed.add(time.nanos());
        };
    List<Callable<Boolean>> callers = new ArrayList<>(Collections.nCopies(20, caller));
    callers.add(
        () -> {
          time.pause(Duration.ofMillis(500));
          gate.close(Duration.ofSeconds(5), Deadline.in(Duration.ofSeconds(1), time));
          return true;
        });

    time.run(callers);

    List<Long> moments = passed.stream().sorted().toList();
    assertThat(moments).hasSize(20);
    assertThat(moments.stream().filter(at -> at > Duration.ofMillis(500).toNanos()))
        .isNotEmpty()
        .allMatch(at -> at >= Duration.ofMillis(5_500).toNanos());
    keepsTo(TWENTY_A_SECOND, moments);
  }

  @Test
  @Tag("proves:quota-deadline")
  void whoCannotPassBeforeItsDeadlineIsToldAtOnceAndUsesNothing() throws Exception {
    QuotaGate gate = gate(new QuotaWindow(1, Duration.ofSeconds(10)));
    enterWithin(gate, Duration.ofSeconds(1));
    long slot = Math.round(10e9 / 0.975);

    for (int call = 0; call < 5; call++) {
      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(() -> enterWithin(gate, Duration.ofSeconds(3)))
          .withMessageContaining("peerland listThings")
          .withMessageContaining("Nothing was sent")
          .withMessageContaining("talentport.peerland.call-deadline")
          .withMessageContaining("within(Duration)")
          .satisfies(
              refused ->
                  assertThat(refused.retryAfter().orElseThrow().toNanos())
                      .isCloseTo(slot, within(10L)));
      assertThat(time.nanos()).isZero();
    }
    time.run(List.of(() -> enterWithin(gate, Duration.ofSeconds(30))));

    assertThat(time.nanos()).isCloseTo(slot, within(10L));
  }

  @Test
  @Tag("proves:quota-pause")
  void aGateThatStaysClosedBeyondTheDeadlineSaysForHowLong() {
    QuotaGate gate = gate();
    gate.close(Duration.ofSeconds(5), Deadline.in(Duration.ofSeconds(1), time));

    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> enterWithin(gate, Duration.ofSeconds(5)))
        .withMessageContaining("asks to wait")
        .satisfies(refused -> assertThat(refused.retryAfter()).hasValue(Duration.ofSeconds(5)));
    assertThat(time.nanos()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterruptedCallerLeavesTheQueueWithItsFlagRestored(boolean closed) throws Exception {
    CountDownLatch pausing = new CountDownLatch(1);
    TimeSource told = new PauseTold(new SimulatedTime(), pausing);
    QuotaGate gate =
        new QuotaGate(
            "peerland", "listThings", List.of(new QuotaWindow(1, Duration.ofSeconds(10))), told);
    if (closed) {
      gate.close(Duration.ofSeconds(30), Deadline.in(Duration.ofSeconds(1), time));
    } else {
      gate.enter(Deadline.in(Duration.ofSeconds(1), told));
    }
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>(false);
    Thread caller =
        new Thread(
            () -> {
              try {
                gate.enter(Deadline.in(Duration.ofMinutes(5), told));
              } catch (RuntimeException failed) {
                thrown.set(failed);
                flag.set(Thread.currentThread().isInterrupted());
              }
            });
    caller.start();
    pausing.await();
    caller.interrupt();
    caller.join();

    assertThat(thrown.get())
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("interrupted");
    assertThat(flag.get()).isTrue();
  }

  /** Tells when somebody is about to wait. */
  private record PauseTold(SimulatedTime time, CountDownLatch pausing) implements TimeSource {

    @Override
    public Instant now() {
      return time.now();
    }

    @Override
    public long nanos() {
      return time.nanos();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
      pausing.countDown();
      // Nobody else is there to let time pass, so that only an interruption ends this wait.
      new CountDownLatch(1).await();
    }
  }

  @Test
  void aWaitThatIsCutShortIsToldWithTheTimeThatItTook() {
    ManualTime time = new ManualTime();
    TimeSource interrupted =
        new TimeSource() {
          @Override
          public Instant now() {
            return time.now();
          }

          @Override
          public long nanos() {
            return time.nanos();
          }

          @Override
          public void pause(Duration duration) throws InterruptedException {
            time.advance(Duration.ofSeconds(3));
            throw new InterruptedException("after three seconds");
          }
        };
    QuotaGate gate = new QuotaGate("peerland", "listThings", List.of(), interrupted);
    gate.close(Duration.ofSeconds(20), Deadline.in(Duration.ofSeconds(1), time));
    List<Duration> told = new ArrayList<>();
    WaitWatch watch =
        new WaitWatch() {
          @Override
          public void waited(Duration waited) {
            told.add(waited);
          }
        };

    assertThatExceptionOfType(PlatformTimeoutException.class)
        .isThrownBy(() -> gate.enter(Deadline.in(Duration.ofMinutes(1), interrupted), watch));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).containsExactly(Duration.ofSeconds(3));
  }
}
