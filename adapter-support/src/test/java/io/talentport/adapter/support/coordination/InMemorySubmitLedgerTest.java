package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.coordination.SubmitClaim;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemorySubmitLedgerTest {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration KEEP = Duration.ofDays(7);
  private static final Duration WITHIN = Duration.ofSeconds(1);

  private final ManualTime time = new ManualTime();
  private final InMemorySubmitLedger ledger = new InMemorySubmitLedger(time, 3);

  private SubmitClaim claim(String key) {
    return ledger.claim(key, LEASE, WITHIN);
  }

  private void recorded(String key) {
    SubmitClaim claim = claim(key);
    assertThat(claim.record("entry of " + key, LEASE, KEEP, WITHIN)).isTrue();
    claim.release(WITHIN);
  }

  @Test
  void oneHasAKeyUntilItIsReleasedOrItsLeaseEnds() {
    SubmitClaim first = claim("a");

    assertThat(first.isOwned()).isTrue();
    assertThat(claim("a").isOwned()).isFalse();
    first.release(WITHIN);
    assertThat(claim("a").isOwned()).isTrue();
    time.advance(LEASE);
    assertThat(claim("a").isOwned()).isTrue();
  }

  @Test
  void aRecordRenewsTheLease() {
    SubmitClaim first = claim("a");
    time.advance(LEASE.minusSeconds(1));
    first.record("entry", LEASE, KEEP, WITHIN);
    time.advance(LEASE.minusSeconds(1));

    assertThat(claim("a").isOwned()).isFalse();
  }

  @Test
  void whoWasOvertakenChangesNothing() {
    SubmitClaim first = claim("a");
    time.advance(LEASE);
    SubmitClaim second = claim("a");
    second.record("of the second", LEASE, KEEP, WITHIN);

    assertThat(first.record("of the first", LEASE, KEEP, WITHIN)).isFalse();
    first.forget(WITHIN);
    first.release(WITHIN);

    assertThat(claim("a").isOwned()).isFalse();
    assertThat(claim("a").entry()).hasValue("of the second");
  }

  @Test
  void whoDoesNotHaveTheKeyRecordsNothing() {
    claim("a");

    assertThat(claim("a").record("entry", LEASE, KEEP, WITHIN)).isFalse();
  }

  @Test
  void anEntryIsKeptAsLongAsItIsSaid() {
    recorded("a");
    time.advance(KEEP.minusSeconds(1));
    SubmitClaim later = claim("a");
    assertThat(later.entry()).hasValue("entry of a");
    later.release(WITHIN);
    time.advance(Duration.ofSeconds(1));

    assertThat(claim("a").entry()).isEmpty();
    assertThat(claim("a").mayHaveLostEntries()).isFalse();
  }

  @Test
  void aForgottenKeyHasNoEntry() {
    recorded("a");
    claim("a").forget(WITHIN);

    assertThat(claim("a").entry()).isEmpty();
  }

  @Test
  void beyondItsSizeItDropsTheEldestAndSaysSo() {
    recorded("a");
    recorded("b");
    recorded("c");
    SubmitClaim fourth = claim("d");
    SubmitClaim again = claim("a");

    assertThat(fourth.mayHaveLostEntries()).isFalse();
    assertThat(again.entry()).isEmpty();
    assertThat(again.mayHaveLostEntries()).isTrue();
  }

  @Test
  void hasLostNothingAnyMoreWhenWhatItDroppedWouldBeOver() {
    recorded("a");
    time.advance(Duration.ofDays(1));
    recorded("b");
    recorded("c");
    recorded("d");
    time.advance(KEEP.minusDays(1));

    SubmitClaim later = claim("b");

    assertThat(later.entry()).hasValue("entry of b");
    assertThat(later.mayHaveLostEntries()).isFalse();
  }

  @Test
  void keepsNothingOfKeysThatAreOver() {
    for (int i = 0; i < 3; i++) {
      recorded("key-" + i);
    }
    time.advance(KEEP);
    claim("next").release(WITHIN);

    assertThat(ledger).hasToString("InMemorySubmitLedger[0]");
  }
}
