package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.TOO_LONG;
import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.submits;
import static io.talentport.coordination.redis.Instances.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.KillArgs;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisSubmitLedgerTest extends TwoInstances<SubmitLedger> {

  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Duration KEEP = Duration.ofHours(1);
  private static final Duration AT_ONCE = Duration.ofNanos(1_000);
  private static final String EPOCH = "{talentport:submits}:epoch";

  RedisSubmitLedgerTest() {
    super(Instances::submits);
  }

  private String redisKey() {
    return "{talentport:submits}:entry:" + key;
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
    look.hset(redisKey(), Map.of("entry", "of a moment ago", "keep", "1"));

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
    assertThat(look.exists(redisKey())).isZero();
  }

  private Duration left() {
    return Duration.ofMillis(look.pttl(redisKey()));
  }

  @Test
  void newRedisHasLostNothing() {
    assertThat(here.claim(key, LEASE, WITHIN).mayHaveLostEntries()).isFalse();
    assertThat(there.claim(newKey(), LEASE, WITHIN).mayHaveLostEntries()).isFalse();
    assertThat(look.ttl(EPOCH)).isEqualTo(-1);
  }

  @Test
  void emptiedRedisMayHaveLostEntriesForAsLongAsTheyAreKept() {
    here.claim(key, LEASE, WITHIN);
    look.flushall();

    assertThat(here.claim(key, LEASE, WITHIN).mayHaveLostEntries()).isTrue();
    assertThat(there.claim(newKey(), LEASE, WITHIN).mayHaveLostEntries()).isTrue();

    pass(Duration.ofDays(7));
    assertThat(there.claim(newKey(), LEASE, WITHIN).mayHaveLostEntries()).isFalse();
  }

  /** As if the epoch had begun so much earlier. */
  private void pass(Duration time) {
    long began = Long.parseLong(look.hget(EPOCH, "began"));
    look.hset(EPOCH, "began", "" + (began - time.toMillis() * 1_000));
  }

  @Test
  void whoKnowsThatNothingWasLostSaysSo() {
    here.claim(key, LEASE, WITHIN);
    look.flushall();
    here.claim(key, LEASE, WITHIN);

    look.hset(EPOCH, "began", "0");

    SubmitClaim claim = here.claim(newKey(), LEASE, WITHIN);
    assertThat(claim.mayHaveLostEntries()).isFalse();
    assertThat(claim.isOwned()).isTrue();
    assertThat(there.claim(newKey(), LEASE, WITHIN).mayHaveLostEntries()).isFalse();
  }

  @Test
  void emptyRedisGetsBackTheEntriesThatAProcessRecorded() {
    recorded(here, key, "entry");
    String forgotten = newKey();
    SubmitClaim other = here.claim(forgotten, LEASE, WITHIN);
    other.record("dropped", LEASE, KEEP, WITHIN);
    other.forget(WITHIN);

    look.flushall();
    here.claim(newKey(), LEASE, WITHIN);

    SubmitClaim after = there.claim(key, LEASE, WITHIN);
    assertThat(after.entry()).contains("entry");
    assertThat(after.isOwned()).as("owned while others have yet to write back").isFalse();
    assertThat(after.mayHaveLostEntries()).isTrue();
    assertThat(there.claim(forgotten, LEASE, WITHIN).entry()).isEmpty();
    assertThat(left()).isLessThanOrEqualTo(KEEP);
    pass(LEASE);
    assertThat(there.claim(key, LEASE, WITHIN).isOwned()).isTrue();
  }

  private static void recorded(SubmitLedger ledger, String key, String entry) {
    SubmitClaim claim = ledger.claim(key, AT_ONCE, WITHIN);
    assertThat(claim.record(entry, AT_ONCE, KEEP, WITHIN)).isTrue();
    claim.release(WITHIN);
  }

  @Test
  void ownEntryIsBackBeforeItsKeyIsClaimedAgain() {
    recorded(here, key, "entry");
    look.flushall();
    // Whoever begins the epoch knows of no loss; a lease has passed since when the other one asks.
    submits(instances.another()).claim(newKey(), AT_ONCE, WITHIN);

    SubmitClaim after = here.claim(key, AT_ONCE, WITHIN);

    assertThat(after.entry()).contains("entry");
    assertThat(there.claim(key, AT_ONCE, WITHIN).entry()).contains("entry");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void laterEntryIsKeptWhoeverWritesBackFirst(boolean olderFirst) {
    recorded(here, key, "attachment");
    recorded(there, key, "done");
    look.flushall();

    (olderFirst ? here : there).claim(newKey(), AT_ONCE, WITHIN);
    (olderFirst ? there : here).claim(newKey(), AT_ONCE, WITHIN);

    SubmitLedger started = submits(instances.another());
    assertThat(started.claim(key, AT_ONCE, WITHIN).entry()).contains("done");
    assertThat(left()).isBetween(KEEP.minus(LEASE), KEEP);
  }

  @Test
  void writingBackThatFailedIsRepeated() {
    recorded(here, key, "entry");
    there.claim(newKey(), AT_ONCE, WITHIN);
    look.flushall();
    there.claim(newKey(), AT_ONCE, WITHIN);
    look.configSet("maxmemory", "1");
    try {
      assertThatThrownBy(() -> here.claim(key, AT_ONCE, WITHIN))
          .isInstanceOf(CoordinationUnavailableException.class)
          .hasMessageContaining("no memory left");
    } finally {
      look.configSet("maxmemory", "0");
    }

    assertThat(here.claim(key, AT_ONCE, WITHIN).entry()).contains("entry");
  }

  @Test
  @Timeout(60)
  void processThatNeverClaimedNoticesALossByItsNewConnection() {
    TokenStore idle = tokens(instances.another());
    idle.find(newKey(), WITHIN);
    look.flushall();
    look.clientKill(KillArgs.Builder.typeNormal().skipme());

    while (look.exists(EPOCH) == 0) {
      try {
        idle.find(newKey(), WITHIN);
      } catch (CoordinationUnavailableException broken) {
        // The next one connects again.
      }
    }

    SubmitLedger started = submits(instances.another());
    assertThat(started.claim(newKey(), AT_ONCE, WITHIN).mayHaveLostEntries()).isTrue();
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
  void ownerRecordsAfterItsEntryWasWrittenBack() {
    SubmitClaim claim = here.claim(key, LEASE, WITHIN);
    claim.record("sending", LEASE, KEEP, WITHIN);
    look.flushall();
    here.claim(newKey(), LEASE, WITHIN);
    assertThat(there.claim(key, LEASE, WITHIN).entry()).contains("sending");

    assertThat(claim.record("done", LEASE, KEEP, WITHIN)).isTrue();
    assertThat(claim.record("done twice", LEASE, KEEP, WITHIN)).isTrue();

    assertThat(there.claim(key, LEASE, WITHIN).entry()).contains("done twice");
  }

  @Test
  void ownerRecordsNothingAfterALossWhereAnotherOneWentOn() {
    SubmitClaim claim = here.claim(key, AT_ONCE, WITHIN);
    claim.record("sending", AT_ONCE, KEEP, WITHIN);
    look.flushall();
    here.claim(newKey(), AT_ONCE, WITHIN);
    recorded(there, key, "of the next owner");

    assertThat(claim.record("late", AT_ONCE, KEEP, WITHIN)).isFalse();
    assertThat(there.claim(key, AT_ONCE, WITHIN).entry()).contains("of the next owner");
  }

  @Test
  void keysHaveNoOwnerForTheLongestLeaseAfterALoss() {
    here.claim(key, LEASE, WITHIN);
    there.claim(newKey(), AT_ONCE, WITHIN);

    look.flushall();

    SubmitClaim after = there.claim(key, AT_ONCE, WITHIN);
    assertThat(after.isOwned()).isFalse();
    assertThat(after.mayHaveLostEntries()).isTrue();
    SubmitLedger started = submits(instances.another());
    assertThat(started.claim(newKey(), AT_ONCE, WITHIN).isOwned()).isFalse();

    pass(LEASE);
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

    look.hset(EPOCH, "name", "x".repeat(TOO_LONG));
    assertThat(here.claim(newKey(), AT_ONCE, WITHIN).mayHaveLostEntries()).isTrue();
    assertThat(look.hstrlen(EPOCH, "name")).isLessThan(TOO_LONG);
  }

  @Test
  void garbageOfAnotherTypeIsNeverNoEntry() {
    SubmitClaim claim = here.claim(key, LEASE, WITHIN);
    look.del(redisKey());
    look.set(redisKey(), "garbage");

    refused(() -> there.claim(key, LEASE, WITHIN));
    refused(() -> claim.record("entry", LEASE, KEEP, WITHIN));
    refused(() -> claim.release(WITHIN));
    refused(() -> claim.forget(WITHIN));
    assertThat(look.get(redisKey())).isEqualTo("garbage");

    look.del(redisKey());
    assertThat(there.claim(key, LEASE, WITHIN).isOwned()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"until", "keep"})
  void garbageInsteadOfATimeIsNeverNoEntry(String field) {
    here.claim(key, LEASE, WITHIN).record("entry", LEASE, KEEP, WITHIN);
    look.hset(redisKey(), field, "garbage");

    refused(() -> there.claim(key, LEASE, WITHIN));
  }

  @Test
  void garbageWithinIsNeverNoEntry() {
    look.hset(redisKey(), "something", "else");
    refused(() -> there.claim(key, LEASE, WITHIN));

    here.claim(newKey(), LEASE, WITHIN);
    look.del(redisKey());
    here.claim(key, LEASE, WITHIN).record("entry", LEASE, KEEP, WITHIN);
    instances.lookAtBytes().sync().hset(redisKey().getBytes(), "entry".getBytes(), new byte[] {-1});
    refused(() -> there.claim(key, LEASE, WITHIN));
    look.hset(redisKey(), "entry", "x".repeat(TOO_LONG));
    refused(() -> there.claim(key, LEASE, WITHIN));
  }

  private static void refused(Runnable question) {
    assertThatThrownBy(question::run)
        .isInstanceOfSatisfying(
            CoordinationUnavailableException.class,
            failure -> assertThat(failure.retryable()).isFalse())
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
      entries.put("key " + entry, new KnownEntries.Entry(mebibyte, 1, "epoch", end));
    }

    assertThat(entries.notIn("later")).containsOnlyKeys("key 2", "key 3", "key 4", "key 5");
    entries.put("key 4", new KnownEntries.Entry("short", 1, "epoch", end));
    entries.remove("key 5");
    entries.put("key 6", new KnownEntries.Entry(mebibyte, 1, "epoch", end));
    assertThat(entries.notIn("later")).containsOnlyKeys("key 2", "key 3", "key 4", "key 6");
  }
}
