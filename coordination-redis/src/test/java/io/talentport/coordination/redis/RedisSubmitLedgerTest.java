package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.submits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.api.sync.RedisCommands;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisSubmitLedgerTest {

  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Duration KEEP = Duration.ofHours(1);
  private static final Duration AT_ONCE = Duration.ofNanos(1_000);
  private static final String EPOCH = "{talentport:submits}:epoch";

  private static final RedisServerFixture REDIS = RedisServerFixture.start();

  private final Instances instances = new Instances(REDIS.uri());
  private final SubmitLedger here = submits(instances.another());
  private final SubmitLedger there = submits(instances.another());
  private final RedisCommands<String, String> look = instances.look().sync();
  private final String key = newKey();
  private final String redisKey = "{talentport:submits}:entry:" + key;

  @BeforeEach
  void empty() {
    look.flushall();
  }

  @AfterEach
  void close() {
    instances.close();
  }

  @AfterAll
  static void stop() {
    REDIS.close();
  }

  @Test
  void claimIsOfOneUntilItIsReleasedAndItsEntryStays() {
    SubmitClaim claim = here.claim(key, LEASE, WITHIN);
    assertThat(claim.isOwned()).isTrue();
    assertThat(claim.entry()).isEmpty();
    assertThat(there.claim(key, LEASE, WITHIN).isOwned()).isFalse();

    assertThat(claim.record("entry", LEASE, KEEP, WITHIN)).isTrue();
    claim.release(WITHIN);

    SubmitClaim next = there.claim(key, LEASE, WITHIN);
    assertThat(next.isOwned()).isTrue();
    assertThat(next.entry()).contains("entry");
    assertThat(claim.record("late", LEASE, KEEP, WITHIN)).isFalse();
  }

  @Test
  void ownerRecordsAfterItsLeaseUnlessAnotherOneHasTheKey() {
    SubmitClaim claim = here.claim(key, AT_ONCE, WITHIN);

    assertThat(claim.record("in time", AT_ONCE, KEEP, WITHIN)).isTrue();

    SubmitClaim next = there.claim(key, LEASE, WITHIN);
    assertThat(next.isOwned()).isTrue();
    assertThat(claim.record("late", LEASE, KEEP, WITHIN)).isFalse();
    next.forget(WITHIN);
    assertThat(claim.record("late", LEASE, KEEP, WITHIN)).isFalse();
  }

  @Test
  void entryIsDroppedAtItsEndAlsoWhileTheKeyIsClaimed() {
    SubmitClaim claim = here.claim(key, AT_ONCE, WITHIN);
    claim.record("entry", AT_ONCE, Duration.ofMillis(1), WITHIN);

    SubmitClaim next = there.claim(key, LEASE, WITHIN);
    look.hset(redisKey, Map.of("entry", "of a moment ago", "keep", "1"));

    assertThat(next.isOwned()).isTrue();
    assertThat(here.claim(key, LEASE, WITHIN).entry()).isEmpty();
  }

  @Test
  void whatIsKeptExpiresByItself() {
    SubmitClaim claim = here.claim(key, LEASE, WITHIN);
    assertThat(left()).isBetween(LEASE, LEASE.multipliedBy(2));

    claim.record("entry", LEASE, KEEP, WITHIN);
    assertThat(left()).isBetween(KEEP.minus(LEASE), KEEP);

    claim.release(WITHIN);
    there.claim(key, AT_ONCE, WITHIN).release(WITHIN);
    assertThat(left()).isBetween(KEEP.minus(LEASE), KEEP);

    here.claim(key, LEASE, WITHIN).forget(WITHIN);
    assertThat(look.exists(redisKey)).isZero();
  }

  private Duration left() {
    return Duration.ofMillis(look.pttl(redisKey));
  }

  @Test
  void newRedisMayHaveLostEntriesForAsLongAsTheyAreKept() {
    assertThat(here.claim(key, LEASE, WITHIN).mayHaveLostEntries()).isTrue();
    assertThat(look.ttl(EPOCH)).isEqualTo(-1);

    long began = Long.parseLong(look.hget(EPOCH, "began"));
    look.hset(EPOCH, "began", "" + (began - Duration.ofDays(7).toMillis() * 1_000));

    assertThat(there.claim(newKey(), LEASE, WITHIN).mayHaveLostEntries()).isFalse();
  }

  @Test
  void whoKnowsThatNothingWasLostSaysSo() {
    here.claim(key, LEASE, WITHIN);

    look.hset(EPOCH, "began", "0");

    assertThat(here.claim(newKey(), LEASE, WITHIN).mayHaveLostEntries()).isFalse();
    assertThat(there.claim(newKey(), LEASE, WITHIN).mayHaveLostEntries()).isFalse();
  }

  @Test
  void emptyRedisGetsBackTheEntriesThatAProcessRecorded() {
    look.hset(EPOCH, Map.of("name", "before", "began", "0", "loss", "0"));
    SubmitClaim claim = here.claim(key, LEASE, WITHIN);
    claim.record("entry", LEASE, KEEP, WITHIN);
    claim.release(WITHIN);
    String forgotten = newKey();
    SubmitClaim other = here.claim(forgotten, LEASE, WITHIN);
    other.record("dropped", LEASE, KEEP, WITHIN);
    other.forget(WITHIN);

    look.flushall();
    here.claim(newKey(), LEASE, WITHIN);

    SubmitClaim after = there.claim(key, LEASE, WITHIN);
    assertThat(after.entry()).contains("entry");
    assertThat(after.isOwned()).isTrue();
    assertThat(after.mayHaveLostEntries()).isTrue();
    assertThat(there.claim(forgotten, LEASE, WITHIN).entry()).isEmpty();
    assertThat(left()).isLessThanOrEqualTo(KEEP);
  }

  @Test
  void ownerRecordsInARedisThatLostItsClaim() {
    SubmitClaim claim = here.claim(key, LEASE, WITHIN);

    look.flushall();

    assertThat(claim.record("entry", LEASE, KEEP, WITHIN)).isTrue();
    SubmitClaim next = there.claim(key, LEASE, WITHIN);
    assertThat(next.isOwned()).isFalse();
    assertThat(next.entry()).contains("entry");
  }

  @Test
  void keysHaveNoOwnerForALeaseAfterALoss() {
    here.claim(key, LEASE, WITHIN);
    there.claim(newKey(), LEASE, WITHIN);

    look.flushall();

    SubmitClaim after = there.claim(key, LEASE, WITHIN);
    assertThat(after.isOwned()).isFalse();
    assertThat(after.mayHaveLostEntries()).isTrue();
    SubmitLedger started = submits(instances.another());
    assertThat(started.claim(newKey(), LEASE, WITHIN).isOwned()).isFalse();
    // A lease that has passed since then.
    assertThat(there.claim(key, AT_ONCE, WITHIN).isOwned()).isTrue();
  }

  @Test
  void lossIsNoticedAlsoWhereAProcessThatJustStartedBeganTheEpoch() {
    here.claim(key, LEASE, WITHIN);
    look.flushall();
    SubmitLedger started = submits(instances.another());
    assertThat(started.claim(newKey(), LEASE, WITHIN).isOwned()).isTrue();

    assertThat(here.claim(newKey(), LEASE, WITHIN).isOwned()).isFalse();
    assertThat(started.claim(newKey(), LEASE, WITHIN).isOwned()).isFalse();
  }

  @Test
  void garbageInsteadOfTheEpochIsALoss() {
    here.claim(key, LEASE, WITHIN);
    look.del(EPOCH);
    look.set(EPOCH, "garbage");

    assertThat(there.claim(newKey(), LEASE, WITHIN).isOwned()).isFalse();
    assertThat(there.claim(newKey(), AT_ONCE, WITHIN).mayHaveLostEntries()).isTrue();

    look.hset(EPOCH, "began", "garbage");
    assertThat(here.claim(newKey(), AT_ONCE, WITHIN).mayHaveLostEntries()).isTrue();
  }

  @Test
  void garbageOfAnotherTypeIsNeverNoEntry() {
    SubmitClaim claim = here.claim(key, LEASE, WITHIN);
    look.del(redisKey);
    look.set(redisKey, "garbage");

    refused(() -> there.claim(key, LEASE, WITHIN));
    refused(() -> claim.record("entry", LEASE, KEEP, WITHIN));
    refused(() -> claim.release(WITHIN));
    refused(() -> claim.forget(WITHIN));
    assertThat(look.get(redisKey)).isEqualTo("garbage");

    look.del(redisKey);
    assertThat(there.claim(key, LEASE, WITHIN).isOwned()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"until", "keep"})
  void garbageInsteadOfATimeIsNeverNoEntry(String field) {
    here.claim(key, LEASE, WITHIN).record("entry", LEASE, KEEP, WITHIN);
    look.hset(redisKey, field, "garbage");

    refused(() -> there.claim(key, LEASE, WITHIN));
  }

  @Test
  void garbageWithinIsNeverNoEntry() {
    look.hset(redisKey, "something", "else");
    refused(() -> there.claim(key, LEASE, WITHIN));

    here.claim(newKey(), LEASE, WITHIN);
    look.del(redisKey);
    here.claim(key, LEASE, WITHIN).record("entry", LEASE, KEEP, WITHIN);
    instances.lookAtBytes().sync().hset(redisKey.getBytes(), "entry".getBytes(), new byte[] {-1});
    refused(() -> there.claim(key, LEASE, WITHIN));
  }

  private static void refused(Runnable question) {
    assertThatThrownBy(question::run)
        .isInstanceOf(CoordinationUnavailableException.class)
        .hasMessageContaining("{talentport:submits}:")
        .hasMessageContaining("talentport.coordination.key-prefix")
        .hasMessageNotContaining("garbage");
  }

  @Test
  void whatIsRememberedIsLimited() {
    KnownEntries entries = new KnownEntries();
    Deadline end = Deadline.in(KEEP, TimeSource.system());
    String mebibyte = "x".repeat(1024 * 1024);
    for (int entry = 0; entry < 6; entry++) {
      entries.put("key " + entry, new KnownEntries.Entry(mebibyte, end));
    }

    assertThat(entries.all()).containsOnlyKeys("key 2", "key 3", "key 4", "key 5");
    entries.put("key 4", new KnownEntries.Entry("short", end));
    entries.remove("key 5");
    entries.put("key 6", new KnownEntries.Entry(mebibyte, end));
    assertThat(entries.all()).containsOnlyKeys("key 2", "key 3", "key 4", "key 6");
  }
}
