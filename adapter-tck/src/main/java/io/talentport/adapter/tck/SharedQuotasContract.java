package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.QuotaTurns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The promises of a {@link QuotaStore}. Unless a test waits, turns come in intervals of hours,
 * compared with which the duration of a test is negligible.
 */
abstract class SharedQuotasContract extends CoordinationGroup {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration FOR_EVER = Duration.ofDays(300);
  private static final int TURNS_OF_EACH = 25;

  /** The maximum duration of a test; a time from the store may be less by this much. */
  private static final Duration TEST = Duration.ofMinutes(1);

  /** How much a store may round down. */
  private static final Duration ROUNDED = Duration.ofMillis(2);

  /** How much later than exact a store may be that estimates its time; never earlier. */
  private static final Duration LATE = Duration.ofMillis(100);

  private QuotaStore here;
  private QuotaStore there;
  private final String key = newKey();

  @BeforeEach
  void connected() {
    here = contract().here(QuotaStore.class);
    there = contract().there(QuotaStore.class);
  }

  @Test
  @DisplayName("Q01 the turns that are saved up are there at first, once for all instances")
  void theTurnsThatAreSavedUpAreThereAtFirstOnceForAllInstances() {
    QuotaPace pace = new QuotaPace(3, HOUR);

    assertThat(reserve(here, 2, Duration.ZERO, pace).waits())
        .as("two of three turns")
        .containsExactly(Duration.ZERO, Duration.ZERO);
    assertThat(reserve(there, 2, Duration.ZERO, pace).waits())
        .as("the last one of three turns")
        .containsExactly(Duration.ZERO);
    assertThat(reserve(here, 1, Duration.ZERO, pace).waits()).as("no turn is left").isEmpty();
  }

  @Test
  @DisplayName("Q02 one turn comes in each interval, in the order in which the instances ask")
  void oneTurnComesInEachIntervalInTheOrderInWhichTheInstancesAsk() {
    QuotaPace pace = new QuotaPace(1, HOUR);

    for (int turn = 0; turn < 6; turn++) {
      QuotaStore instance = turn % 2 == 0 ? here : there;
      List<Duration> waits = reserve(instance, 1, FOR_EVER, pace).waits();
      assertThat(waits).as("turn %d", turn).hasSize(1);
      near(waits.get(0), HOUR.multipliedBy(turn), "the wait for turn " + turn);
    }
  }

  @Test
  @DisplayName("Q03 several turns that are wanted at once come one after the other")
  void severalTurnsThatAreWantedAtOnceComeOneAfterTheOther() {
    QuotaPace pace = new QuotaPace(2, HOUR);
    reserve(there, 1, FOR_EVER, pace);

    List<Duration> waits = reserve(here, 4, FOR_EVER, pace).waits();

    assertThat(waits).as("four turns, in ascending order").hasSize(4).isSorted();
    for (int turn = 0; turn < waits.size(); turn++) {
      near(waits.get(turn), HOUR.multipliedBy(turn), "the wait for turn " + turn);
    }
  }

  @Test
  @DisplayName("Q04 a turn that comes after the longest wait is neither given nor used up")
  void aTurnThatComesAfterTheLongestWaitIsNeitherGivenNorUsedUp() {
    QuotaPace pace = new QuotaPace(1, HOUR);
    Duration longest = HOUR.plus(HOUR.dividedBy(2));

    List<Duration> given = reserve(here, 5, longest, pace).waits();
    assertThat(given).as("turns within an hour and a half").hasSize(2);
    assertThat(given).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(longest));
    for (int again = 0; again < 5; again++) {
      assertThat(reserve(there, 2, longest, pace).waits()).as("a turn after that").isEmpty();
    }

    near(
        reserve(there, 1, FOR_EVER, pace).waits().get(0),
        HOUR.multipliedBy(2),
        "the wait for the third turn after others asked in vain");
  }

  @Test
  @DisplayName("Q05 it is told how long it is until the next turn that nobody has")
  void itIsToldHowLongItIsUntilTheNextTurnThatNobodyHas() {
    QuotaPace pace = new QuotaPace(2, HOUR);

    QuotaTurns first = reserve(here, 1, Duration.ZERO, pace);
    near(first.untilNext(), Duration.ZERO, "until the next, which is there");
    near(reserve(there, 1, Duration.ZERO, pace).untilNext(), HOUR, "until the third turn");
    QuotaTurns none = reserve(here, 1, Duration.ZERO, pace);

    assertThat(none.waits()).as("turns that are there now").isEmpty();
    assertThat(none.paused()).as("a pause that nobody asked for").isFalse();
    near(none.untilNext(), HOUR, "until the third turn, told to who got none");
  }

  @Test
  @DisplayName("Q06 turns that nobody takes are saved up to the limit, and no more")
  void turnsThatNobodyTakesAreSavedUpToTheLimit() {
    QuotaPace pace = new QuotaPace(2, contract().soon());
    reserve(here, 2, Duration.ZERO, pace);
    for (int interval = 0; interval < 4; interval++) {
      contract().waitUntilSoonIsOver();
    }

    List<Duration> waits = reserve(there, 3, FOR_EVER, pace).waits();

    assertThat(waits).as("turns, all of which were wanted").hasSize(3);
    near(waits.get(0), Duration.ZERO, "the first turn saved up");
    near(waits.get(1), Duration.ZERO, "the second turn saved up");
    assertThat(waits.get(2).minus(waits.get(0))).as("the wait for one more").isPositive();
  }

  @Test
  @DisplayName("Q07 turns come back as time passes, one in each interval")
  void turnsComeBackAsTimePasses() {
    QuotaPace slow = new QuotaPace(3, contract().soon().multipliedBy(4));
    reserve(here, 3, Duration.ZERO, slow);
    contract().waitUntilSoonIsOver();
    assertThat(reserve(there, 3, Duration.ZERO, slow).waits())
        .as("turns of a bucket of three, of which no interval has passed in full")
        .hasSizeLessThan(3);

    for (int part = 0; part < 4; part++) {
      contract().waitUntilSoonIsOver();
    }
    assertThat(reserve(there, 1, Duration.ZERO, slow).waits())
        .as("turns after an interval has passed")
        .hasSize(1);
  }

  @Test
  @DisplayName("Q08 turns that were reserved for later stay reserved while time passes")
  void turnsThatWereReservedForLaterStayReserved() {
    Duration soon = contract().soon();
    QuotaPace pace = new QuotaPace(1, soon);
    reserve(here, 2_000, FOR_EVER, pace);
    contract().waitUntilSoonIsOver();
    contract().waitUntilSoonIsOver();

    assertThat(reserve(there, 1, FOR_EVER, pace).waits().get(0))
        .as("the wait behind two thousand turns")
        .isGreaterThan(soon.multipliedBy(1_500));
  }

  @Test
  @DisplayName("Q09 all paces hold at once")
  void allPacesHoldAtOnce() {
    QuotaPace few = new QuotaPace(2, HOUR.multipliedBy(10));
    QuotaPace many = new QuotaPace(1, HOUR);

    List<Duration> waits = reserve(here, 5, FOR_EVER, few, many).waits();

    assertThat(waits).as("turns by two paces").hasSize(5);
    near(waits.get(0), Duration.ZERO, "the first turn");
    near(waits.get(1), HOUR, "the second, by the quick pace");
    near(waits.get(2), HOUR.multipliedBy(10), "the third, by the slow pace");
    near(waits.get(3), HOUR.multipliedBy(20), "the fourth, by the slow pace");
    near(waits.get(4), HOUR.multipliedBy(30), "the fifth, by the slow pace");
  }

  @Test
  @DisplayName("Q10 a turn that one pace refuses is not used up by another")
  void aTurnThatOnePaceRefusesIsNotUsedUpByAnother() {
    QuotaPace threeInAll = new QuotaPace(3, HOUR);
    QuotaPace oneByOne = new QuotaPace(1, contract().soon());

    for (int turn = 0; turn < 3; turn++) {
      assertThat(reserve(turn % 2 == 0 ? here : there, 10, Duration.ZERO, threeInAll, oneByOne))
          .extracting(turns -> turns.waits().size())
          .as("turn %d of three, one by one", turn)
          .isEqualTo(1);
      contract().waitUntilSoonIsOver();
    }
    assertThat(reserve(here, 1, Duration.ZERO, threeInAll, oneByOne).waits())
        .as("a fourth turn")
        .isEmpty();
  }

  @Test
  @DisplayName("Q11 however many threads ask on all instances, no stretch has a turn too many")
  void noStretchHasATurnTooMany() {
    QuotaPace pace = new QuotaPace(5, HOUR);
    Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    Concurrently.run(
        THREADS,
        thread -> {
          QuotaStore instance = thread % 2 == 0 ? here : there;
          for (int call = 0; call < TURNS_OF_EACH; call++) {
            waits.addAll(reserve(instance, 1 + call % 2, FOR_EVER, pace).waits());
          }
        });

    List<Duration> turns = new ArrayList<>(waits);
    turns.sort(null);
    int wanted = THREADS * (TURNS_OF_EACH + TURNS_OF_EACH / 2);
    assertThat(turns).as("turns, all of which were wanted").hasSize(wanted);
    for (int turn = 0; turn < wanted; turn++) {
      near(
          turns.get(turn),
          HOUR.multipliedBy(Math.max(0, turn - 4)),
          "turn " + turn + " of a pace of one an hour with five saved up");
    }
  }

  @Test
  @DisplayName("Q12 a thousand turns keep to an interval that is no whole number of milliseconds")
  void aThousandTurnsKeepToTheInterval() {
    // 97.5 % of 20 a second.
    Duration interval = Duration.ofNanos(51_282_051);
    int turns = 1_000;

    List<Duration> waits = reserve(here, turns, FOR_EVER, new QuotaPace(1, interval)).waits();

    assertThat(waits).hasSize(turns);
    Duration all = interval.multipliedBy(turns - 1);
    assertThat(waits.get(turns - 1).minus(waits.get(0)))
        .as("the time for a thousand turns")
        .isCloseTo(all, all.dividedBy(1_000));
  }

  @Test
  @DisplayName("Q13 a pause that one instance asks for holds for the other")
  void aPauseThatOneInstanceAsksForHoldsForTheOther() {
    QuotaPace pace = new QuotaPace(5, HOUR);
    here.pause(key, HOUR, WITHIN);

    QuotaTurns now = reserve(there, 1, Duration.ZERO, pace);
    assertThat(now.waits()).as("turns during a pause").isEmpty();
    assertThat(now.paused()).as("whether it is a pause").isTrue();
    near(now.untilNext(), HOUR, "the rest of the pause");
    assertThat(reserve(there, 1, HOUR.minus(TEST.multipliedBy(2)), pace).waits())
        .as("turns for one who waits not quite as long as the pause")
        .isEmpty();
  }

  @Test
  @DisplayName("Q14 turns come after the pause, at their pace")
  void turnsComeAfterThePauseAtTheirPace() {
    QuotaPace pace = new QuotaPace(2, HOUR);
    here.pause(key, HOUR.multipliedBy(24), WITHIN);

    List<Duration> waits = reserve(there, 4, FOR_EVER, pace).waits();

    assertThat(waits).as("turns for one who waits for the end of the pause").hasSize(4);
    near(waits.get(0), HOUR.multipliedBy(24), "the first turn, at the end of the pause");
    near(waits.get(1), HOUR.multipliedBy(24), "the second one, saved up");
    near(waits.get(2), HOUR.multipliedBy(25), "the third one, an interval later");
    near(waits.get(3), HOUR.multipliedBy(26), "the fourth one, an interval later");
  }

  @Test
  @DisplayName("Q15 a shorter pause does not shorten a longer one, and a longer one lengthens it")
  void aShorterPauseDoesNotShortenALongerOne() {
    QuotaPace pace = new QuotaPace(1, Duration.ofSeconds(1));
    here.pause(key, HOUR, WITHIN);
    there.pause(key, contract().soon(), WITHIN);
    contract().waitUntilSoonIsOver();
    near(reserve(here, 1, Duration.ZERO, pace).untilNext(), HOUR, "the longer pause");

    there.pause(key, HOUR.multipliedBy(2), WITHIN);

    near(reserve(here, 1, Duration.ZERO, pace).untilNext(), HOUR.multipliedBy(2), "the longest");
  }

  @Test
  @DisplayName("Q16 a pause ends by itself")
  void aPauseEndsByItself() {
    QuotaPace pace = new QuotaPace(1, HOUR);
    here.pause(key, contract().soon(), WITHIN);
    contract().waitUntilSoonIsOver();

    QuotaTurns turns = reserve(there, 1, Duration.ZERO, pace);

    assertThat(turns.waits()).as("turns after a pause").containsExactly(Duration.ZERO);
    assertThat(turns.paused()).as("a pause that has ended").isFalse();
  }

  @Test
  @DisplayName("Q17 where there is no pace only pauses count")
  void whereThereIsNoPaceOnlyPausesCount() {
    assertThat(reserve(here, 20, Duration.ZERO).waits())
        .as("turns without a pace")
        .hasSize(20)
        .containsOnly(Duration.ZERO);
    assertThat(level(there).turns()).as("turns that are left").isEqualTo(Long.MAX_VALUE);

    there.pause(key, HOUR, WITHIN);

    QuotaTurns paused = reserve(here, 1, Duration.ZERO);
    assertThat(paused.waits()).as("turns during a pause").isEmpty();
    assertThat(paused.paused()).as("whether it is a pause").isTrue();
  }

  @Test
  @DisplayName("Q18 the level is what all instances left, by the pace that has the fewest turns")
  void theLevelIsWhatAllInstancesLeft() {
    QuotaPace few = new QuotaPace(4, HOUR);
    QuotaPace many = new QuotaPace(9, HOUR);
    assertThat(level(here, few, many)).isEqualTo(new QuotaLevel(4, Duration.ZERO));
    reserve(here, 1, Duration.ZERO, few, many);
    reserve(there, 2, Duration.ZERO, few, many);

    assertThat(level(there, few, many)).isEqualTo(new QuotaLevel(1, Duration.ZERO));
    reserve(there, 3, FOR_EVER, few, many);
    assertThat(level(here, few, many).turns()).as("turns, with some reserved ahead").isZero();
  }

  @Test
  @DisplayName("Q19 asking for the level reserves nothing")
  void askingForTheLevelReservesNothing() {
    QuotaPace pace = new QuotaPace(1, HOUR);
    for (int asked = 0; asked < 5; asked++) {
      level(asked % 2 == 0 ? here : there, pace);
    }

    assertThat(reserve(there, 1, Duration.ZERO, pace).waits()).as("the only turn").hasSize(1);
  }

  @Test
  @DisplayName("Q20 the level tells of a pause")
  void theLevelTellsOfAPause() {
    QuotaPace pace = new QuotaPace(4, HOUR);
    here.pause(key, HOUR, WITHIN);

    QuotaLevel level = level(there, pace);

    near(level.pauseLeft(), HOUR, "the rest of the pause");
    assertThat(level.turns()).as("calls that may be sent during a pause").isZero();
  }

  @Test
  @DisplayName("Q21 quotas of different keys are apart, however alike the keys are")
  void quotasOfDifferentKeysAreApart() {
    QuotaDemand demand = demand(1, Duration.ZERO, new QuotaPace(1, HOUR));
    Map<String, String> keys = keysThatAreAlike();
    here.pause(newKey(), HOUR, WITHIN);

    keys.forEach(
        (one, name) ->
            assertThat(here.reserve(one, demand, WITHIN).waits())
                .as("turns of %s", name)
                .hasSize(1));
    keys.forEach(
        (one, name) ->
            assertThat(there.reserve(one, demand, WITHIN).waits()).as("more turns").isEmpty());
  }

  @Test
  @DisplayName("Q22 no method takes longer than it was given, and all work again when it is over")
  void noMethodTakesLongerThanItWasGiven() {
    givesUpWithinItsTime();
  }

  @Override
  final Map<String, Question> questions() {
    QuotaDemand demand = demand(1, Duration.ZERO, new QuotaPace(1, HOUR));
    Map<String, Question> questions = new LinkedHashMap<>();
    questions.put("reserve", within -> here.reserve(key, demand, within));
    questions.put("pause", within -> here.pause(key, HOUR, within));
    questions.put("level", within -> here.level(key, demand, within));
    return questions;
  }

  private QuotaTurns reserve(
      QuotaStore instance, int turns, Duration longestWait, QuotaPace... paces) {
    return instance.reserve(key, demand(turns, longestWait, paces), WITHIN);
  }

  private QuotaLevel level(QuotaStore instance, QuotaPace... paces) {
    return instance.level(key, demand(1, Duration.ZERO, paces), WITHIN);
  }

  private static QuotaDemand demand(int turns, Duration longestWait, QuotaPace... paces) {
    return new QuotaDemand(List.of(paces), turns, longestWait);
  }

  /** The store's time must be this, less what has passed in this test since then. */
  private static void near(Duration told, Duration expected, String what) {
    Duration least = expected.compareTo(TEST) > 0 ? expected.minus(TEST) : Duration.ZERO;
    assertThat(told).as(what).isBetween(least, expected.plus(LATE));
  }
}
