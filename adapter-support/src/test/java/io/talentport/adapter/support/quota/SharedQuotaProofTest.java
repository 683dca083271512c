package io.talentport.adapter.support.quota;

import static io.talentport.adapter.support.quota.SlidingWindow.keepsTo;
import static io.talentport.adapter.support.quota.SlidingWindow.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Several instances on one store, as fast as they can, before a receiver that counts. */
@Tag("same-on-every-jdk")
@Timeout(60)
@Tag("slow")
class SharedQuotaProofTest {

  private static final Duration MINUTES = Duration.ofMinutes(5);
  private static final QuotaWindow TWENTY_A_SECOND = new QuotaWindow(20, Duration.ofSeconds(1));
  private static final QuotaWindow FIFTY_A_SECOND = new QuotaWindow(50, Duration.ofSeconds(1));
  private static final QuotaWindow THOUSAND_A_MINUTE = new QuotaWindow(1000, Duration.ofMinutes(1));

  private final SimulatedTime time = new SimulatedTime();
  private final UnsteadyStore store = new UnsteadyStore(time);
  private final List<List<Long>> arrived = new ArrayList<>();

  private QuotaGate instance(TimeSource clock, QuotaWindow... windows) {
    return SharedGates.gate(store, WhenUnreachable.FAIL, 1, clock, windows);
  }

  /** How a call travels, in nanoseconds. */
  private interface Travel {

    long nanos(Random random);
  }

  private Travel preparation = random -> 0;

  /** Callers of an instance, whose calls the receiver counts when they arrive. */
  private List<Callable<Boolean>> callers(
      int number, QuotaGate gate, Duration until, Travel travel, TimeSource clock) {
    List<Long> counted = Collections.synchronizedList(new ArrayList<>());
    arrived.add(counted);
    List<Callable<Boolean>> callers = new ArrayList<>();
    for (int caller = 0; caller < number; caller++) {
      Random random = new Random(arrived.size() * 1_000L + caller);
      callers.add(
          () -> {
            while (true) {
              Passage passage;
              try {
                passage = gate.enter(Deadline.in(Duration.ofHours(1), clock));
              } catch (CoordinationUnavailableException down) {
                time.pause(Duration.ofMillis(40));
                continue;
              }
              if (time.nanos() >= until.toNanos()) {
                return true;
              }
              long preparing = preparation.nanos(random);
              if (preparing > 0) {
                time.pause(Duration.ofNanos(preparing));
              }
              passage.sent();
              time.pause(Duration.ofNanos(travel.nanos(random)));
              counted.add(time.nanos());
              time.pause(Duration.ofNanos(travel.nanos(random)));
              passage.answered();
            }
          });
    }
    return callers;
  }

  private void runAll(
      int instances,
      int callers,
      Duration until,
      Travel travel,
      TimeSource clock,
      QuotaWindow... windows)
      throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int instance = 0; instance < instances; instance++) {
      all.addAll(callers(callers, instance(clock, windows), until, travel, clock));
    }
    time.run(all);
  }

  private List<Long> inOrder() {
    return arrived.stream().flatMap(List::stream).sorted().toList();
  }

  private List<Integer> ofEach() {
    return arrived.stream().map(List::size).toList();
  }

  private static long aMillisecond(Random random) {
    return 1_000_000;
  }

  static Stream<Arguments> loads() {
    return Stream.of(
        Arguments.of(TWENTY_A_SECOND, 1, 1),
        Arguments.of(TWENTY_A_SECOND, 1, 10),
        Arguments.of(TWENTY_A_SECOND, 4, 1),
        Arguments.of(TWENTY_A_SECOND, 4, 10),
        Arguments.of(TWENTY_A_SECOND, 10, 3),
        Arguments.of(FIFTY_A_SECOND, 4, 10),
        Arguments.of(THOUSAND_A_MINUTE, 4, 5),
        Arguments.of(new QuotaWindow(3, Duration.ofSeconds(1)), 3, 2),
        Arguments.of(new QuotaWindow(1, Duration.ofSeconds(10)), 2, 2));
  }

  @ParameterizedTest
  @MethodSource("loads")
  void instancesUseAWindowFullyNeverExceedItAndGetTheSame(
      QuotaWindow window, int instances, int callers) throws Exception {
    store.takes(Duration.ofNanos(200_000));

    runAll(instances, callers, MINUTES, SharedQuotaProofTest::aMillisecond, time, window);

    List<Long> moments = inOrder();
    keepsTo(window, moments);
    assertThat(used(window, moments, MINUTES)).isGreaterThanOrEqualTo(0.95);
    // One more for the instance that begins.
    assertThat((double) Collections.min(ofEach()) + 1)
        .isGreaterThanOrEqualTo(0.8 * Collections.max(ofEach()));
    assertThat(store.questions.get()).as("questions").isLessThanOrEqualTo(moments.size() + 60);
  }

  @Test
  void ofTwoWindowsAtOnceBothAreKept() throws Exception {
    runAll(
        4, 5, MINUTES, SharedQuotaProofTest::aMillisecond, time, FIFTY_A_SECOND, THOUSAND_A_MINUTE);

    keepsTo(FIFTY_A_SECOND, inOrder());
    keepsTo(THOUSAND_A_MINUTE, inOrder());
    assertThat(used(THOUSAND_A_MINUTE, inOrder(), MINUTES)).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({"20,4,10,80", "20,4,2,80", "20,2,10,30", "50,4,10,80", "50,3,5,20"})
  void theReceiverNeverCountsOneTooManyAlthoughThreadsWakeLate(
      int permits, int instances, int callers, int latestMillis) throws Exception {
    QuotaWindow window = new QuotaWindow(permits, Duration.ofSeconds(1));
    store.takes(Duration.ofNanos(300_000));

    runAll(
        instances,
        callers,
        MINUTES,
        random -> random.nextInt(4_000_000),
        new LateTime(time, Duration.ofMillis(latestMillis), 7),
        window);

    keepsTo(window, inOrder());
    assertThat(used(window, inOrder(), MINUTES)).isGreaterThan(0.85);
  }

  @Test
  void callsThatAreOftenSentLateLeaveTheNextTurnsUnused() throws Exception {
    store.takes(Duration.ofNanos(200_000));
    // A thread that waits for its processor between its turn and its request.
    preparation = random -> random.nextInt(12) == 0 ? random.nextInt(70_000_000) : 100_000;

    runAll(4, 5, MINUTES, SharedQuotaProofTest::aMillisecond, time, TWENTY_A_SECOND);

    keepsTo(TWENTY_A_SECOND, inOrder());
    assertThat(used(TWENTY_A_SECOND, inOrder(), MINUTES)).isGreaterThan(0.85);
  }

  @Test
  void aCallThatTheReceiverCountedLateLeavesTheNextTurnsUnused() throws Exception {
    store.takes(Duration.ofNanos(200_000));
    // Once in ten seconds the receiver stands still for a tenth of a second.
    Travel standsStill =
        random -> {
          long into = time.nanos() % 10_000_000_000L - 5_000_000_000L;
          return into > 0 && into < 100_000_000 ? 100_000_000 - into : 1_000_000;
        };

    runAll(4, 5, MINUTES, standsStill, time, TWENTY_A_SECOND);

    keepsTo(TWENTY_A_SECOND, inOrder());
    assertThat(used(TWENTY_A_SECOND, inOrder(), MINUTES)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void aPlatformThatIsAlwaysSlowIsUsedFully() throws Exception {
    runAll(4, 10, MINUTES, random -> 75_000_000, time, TWENTY_A_SECOND);

    keepsTo(TWENTY_A_SECOND, inOrder());
    assertThat(used(TWENTY_A_SECOND, inOrder(), MINUTES)).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL,0",
    "LOCAL,150",
    "LOCAL,600",
    "LOCAL,2500",
    "FAIL,0",
    "FAIL,150",
    "FAIL,600",
    "FAIL,2500"
  })
  void aStoreThatComesBackEmptyExceedsNothing(WhenUnreachable whenUnreachable, int downMillis)
      throws Exception {
    store.takes(Duration.ofNanos(200_000));
    Duration minute = Duration.ofMinutes(1);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int instance = 0; instance < 4; instance++) {
      QuotaGate gate = SharedGates.gate(store, whenUnreachable, 0.25, time, TWENTY_A_SECOND);
      all.addAll(callers(10, gate, minute, SharedQuotaProofTest::aMillisecond, time));
    }
    all.add(
        () -> {
          for (int restart = 0; restart < 4; restart++) {
            time.pause(Duration.ofMillis(11_013));
            store.goDown();
            time.pause(Duration.ofMillis(downMillis));
            store.forget();
            store.comeBack();
          }
          return true;
        });

    time.run(all);

    keepsTo(TWENTY_A_SECOND, inOrder());
    assertThat(used(TWENTY_A_SECOND, inOrder(), minute)).isGreaterThan(0.7);
  }

  @Test
  void aRefusalOfOneInstanceHoldsBackTheOthers() throws Exception {
    Duration length = Duration.ofSeconds(12);
    QuotaGate refused = instance(time, TWENTY_A_SECOND);
    List<Callable<Boolean>> all =
        callers(3, refused, length, SharedQuotaProofTest::aMillisecond, time);
    for (int instance = 0; instance < 3; instance++) {
      all.addAll(
          callers(
              3,
              instance(time, TWENTY_A_SECOND),
              length,
              SharedQuotaProofTest::aMillisecond,
              time));
    }
    all.add(
        () -> {
          time.pause(Duration.ofSeconds(2));
          refused.close(Duration.ofSeconds(5), Deadline.in(Duration.ofMinutes(1), time));
          return true;
        });

    time.run(all);

    long refusedAt = Duration.ofSeconds(2).toNanos();
    long opensAt = Duration.ofSeconds(7).toNanos();
    assertThat(arrived.get(0)).noneMatch(at -> at > refusedAt + 1_000_000 && at < opensAt);
    List<Long> duringPause =
        inOrder().stream().filter(at -> at > refusedAt + 1_000_000 && at < opensAt).toList();
    // The others learn of it when they ask next: what they had reserved before may still be sent.
    assertThat(duringPause).hasSizeLessThanOrEqualTo(6);
    assertThat(duringPause).allMatch(at -> at < refusedAt + Duration.ofMillis(500).toNanos());
    keepsTo(TWENTY_A_SECOND, inOrder());
    assertThat(inOrder().stream().filter(at -> at >= opensAt).count()).isGreaterThan(85);
  }
}
