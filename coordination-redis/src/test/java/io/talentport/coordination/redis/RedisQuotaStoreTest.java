package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.TOO_LONG;
import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.QuotaTurns;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns come in intervals of hours here, beside which the time of a test is nothing. */
class RedisQuotaStoreTest extends TwoInstances<QuotaStore> {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration FOR_EVER = Duration.ofDays(300);
  private static final Duration TEST = Duration.ofMinutes(1);

  /** Of 100 reservations: one more for an estimate that was too early or too late. */
  private static final long MOST_TRIPS = 120;

  RedisQuotaStoreTest() {
    super(Instances::quotas);
  }

  @Test
  void savedUpTurnsAreThereOnceForAllInstances() {
    QuotaPace pace = new QuotaPace(3, HOUR);

    assertThat(reserve(here, 2, Duration.ZERO, pace).waits())
        .containsExactly(Duration.ZERO, Duration.ZERO);
    assertThat(reserve(there, 2, Duration.ZERO, pace).waits()).containsExactly(Duration.ZERO);
    assertThat(reserve(here, 1, Duration.ZERO, pace).waits()).isEmpty();
  }

  @Test
  void reservationTakesOneTripWhereNobodyElseReserved() {
    QuotaPace pace = new QuotaPace(1, HOUR);
    reserve(here, 1, FOR_EVER, pace);

    // On a busy machine more estimates are too early or too late than allowed; not in each round.
    long fewest = Long.MAX_VALUE;
    for (int round = 0; round < 20 && fewest > MOST_TRIPS; round++) {
      look.configResetstat();
      for (int call = 0; call < 100; call++) {
        reserve(here, 1, FOR_EVER, pace);
      }
      fewest = Math.min(fewest, scriptsRun());
    }
    assertThat(fewest).isBetween(100L, MOST_TRIPS);
  }

  private long scriptsRun() {
    Matcher calls =
        Pattern.compile("cmdstat_evalsha:calls=([0-9]+)").matcher(look.info("commandstats"));
    assertThat(calls.find()).isTrue();
    return Long.parseLong(calls.group(1));
  }

  @Test
  void otherPacesHoldFromTheNextReservationOn() {
    reserve(here, 4, FOR_EVER, new QuotaPace(4, HOUR));

    near(
        reserve(there, 1, FOR_EVER, new QuotaPace(4, HOUR.dividedBy(2))).waits().get(0),
        HOUR.dividedBy(2));
  }

  @Test
  void emptyRedisGetsBackWhatAProcessKnows() {
    QuotaPace pace = new QuotaPace(5, HOUR);
    reserve(here, 5, Duration.ZERO, pace);

    look.flushall();

    assertThat(reserve(here, 1, Duration.ZERO, pace).waits()).isEmpty();
    near(reserve(here, 1, FOR_EVER, pace).waits().get(0), HOUR);
    near(reserve(there, 1, FOR_EVER, pace).waits().get(0), HOUR.multipliedBy(2));
  }

  @Test
  void emptyRedisGetsBackAPauseThatAProcessKnows() {
    QuotaPace pace = new QuotaPace(5, HOUR);
    here.pause(key, HOUR.multipliedBy(3), WITHIN);

    look.flushall();

    near(reserve(here, 1, FOR_EVER, pace).waits().get(0), HOUR.multipliedBy(3));
    near(
        there.level(key, demand(1, Duration.ZERO, pace), WITHIN).pauseLeft(), HOUR.multipliedBy(3));
  }

  @Test
  void garbageOfAnotherTypeCountsAsUsedUp() {
    look.set("talentport:quota:" + key, "garbage");

    usedUp();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "\u0001garbage that is as long as a bucket would be"})
  void garbageWithinCountsAsUsedUp(String garbage) {
    look.hset("talentport:quota:" + key, "state", garbage + "!");

    usedUp();
  }

  @Test
  void valueThatIsTooLongForABucketCountsAsUsedUp() {
    look.hset("talentport:quota:" + key, "state", "x".repeat(TOO_LONG));

    usedUp();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "0x10", "9999999999999999999999", "soon"})
  void garbageInsteadOfAPauseCountsAsUsedUp(String garbage) {
    look.hset("talentport:quota:" + key, "until", garbage);

    usedUp();
  }

  private void usedUp() {
    QuotaPace pace = new QuotaPace(3, HOUR);
    assertThat(level(there, pace).turns()).isZero();
    assertThat(reserve(here, 1, Duration.ZERO, pace).waits()).isEmpty();
    near(reserve(here, 1, FOR_EVER, pace).waits().get(0), HOUR);
    near(reserve(there, 1, FOR_EVER, pace).waits().get(0), HOUR.multipliedBy(2));
    assertThat(look.pttl("talentport:quota:" + key)).isPositive();
  }

  @Test
  void garbageIsNoPauseAndDoesNotHinderOne() {
    look.set("talentport:quota:" + key, "garbage");

    here.pause(key, HOUR, WITHIN);

    QuotaPace pace = new QuotaPace(3, HOUR);
    near(there.level(key, demand(1, Duration.ZERO, pace), WITHIN).pauseLeft(), HOUR);
    near(reserve(there, 1, FOR_EVER, pace).waits().get(0), HOUR.multipliedBy(2));
  }

  @Test
  void bucketOfAClockThatWasSetBackIsNotWaitedFor() {
    QuotaPace pace = new QuotaPace(3, Duration.ofSeconds(10));
    long farAhead = Long.parseLong(look.time().get(0)) * 1_000_000 + HOUR.toMillis() * 1_000;
    instances
        .lookAtBytes()
        .sync()
        .hset(
            ("talentport:quota:" + key).getBytes(),
            "state".getBytes(),
            TurnBucket.full(List.of(pace), farAhead).bytes());

    Duration wait = reserve(here, 1, FOR_EVER, pace).waits().get(0);

    assertThat(wait).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(11));
  }

  @Test
  void reservedTurnsWaitForTheEndOfAPauseAsWell() {
    QuotaPace pace = new QuotaPace(1, HOUR);
    reserve(here, 2, FOR_EVER, pace);
    there.pause(key, HOUR.multipliedBy(10), WITHIN);

    near(reserve(here, 1, FOR_EVER, pace).waits().get(0), HOUR.multipliedBy(12));
  }

  @Test
  void whatIsKeptExpiresOnceItMakesNoDifference() {
    reserve(here, 3, FOR_EVER, new QuotaPace(2, HOUR));
    assertThat(Duration.ofMillis(look.pttl("talentport:quota:" + key)))
        .isBetween(HOUR.multipliedBy(3), HOUR.multipliedBy(3).plus(TEST));

    here.pause(key, HOUR.multipliedBy(10), WITHIN);
    assertThat(Duration.ofMillis(look.pttl("talentport:quota:" + key)))
        .isBetween(HOUR.multipliedBy(13).minus(TEST), HOUR.multipliedBy(13).plus(TEST));

    String other = newKey();
    here.pause(other, HOUR, WITHIN);
    assertThat(Duration.ofMillis(look.pttl("talentport:quota:" + other)))
        .isBetween(HOUR, HOUR.plus(TEST));
  }

  @Test
  void levelCountsByThePaceWithTheFewestAndReservesNothing() {
    QuotaPace few = new QuotaPace(4, HOUR);
    QuotaPace many = new QuotaPace(9, HOUR);
    reserve(here, 3, Duration.ZERO, few, many);

    assertThat(level(there, few, many)).isEqualTo(new QuotaLevel(1, Duration.ZERO));
    assertThat(level(there, few, many)).isEqualTo(new QuotaLevel(1, Duration.ZERO));
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

  private static void near(Duration actual, Duration expected) {
    assertThat(actual).isBetween(expected.minus(TEST), expected.plusMillis(2));
  }
}
