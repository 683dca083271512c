package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of a {@link SubmitLedger} and its {@link SubmitClaim}. */
abstract class SharedSubmitsContract extends CoordinationGroup {

  private static final int ROUNDS = 20;
  private static final int LONGEST_ENTRY = 64 * 1024;

  private SubmitLedger here;
  private SubmitLedger there;
  private final String key = newKey();

  @BeforeEach
  void connected() {
    here = contract().here(SubmitLedger.class);
    there = contract().there(SubmitLedger.class);
  }

  @Test
  @DisplayName("S01 who claims a key that nobody has owns it, and finds no entry")
  void whoClaimsAKeyThatNobodyHasOwnsIt() {
    SubmitClaim claim = here.claim(key, LONG, WITHIN);

    assertThat(claim.isOwned()).as("a key that nobody had is owned").isTrue();
    assertThat(claim.entry()).as("the entry of a key that nobody had").isEmpty();
  }

  @Test
  @DisplayName("S02 a key that is claimed is owned by nobody else, on any instance")
  void aKeyThatIsClaimedIsOwnedByNobodyElse() {
    owned(here);

    assertThat(there.claim(key, LONG, WITHIN).isOwned()).as("owned by the other").isFalse();
    assertThat(here.claim(key, LONG, WITHIN).isOwned()).as("owned twice here").isFalse();
    assertThat(there.claim(newKey(), LONG, WITHIN).isOwned()).as("another key").isTrue();
  }

  @Test
  @DisplayName("S03 of many that claim a key at once exactly one owns it")
  void ofManyThatClaimAKeyAtOnceExactlyOneOwnsIt() {
    for (int round = 0; round < ROUNDS; round++) {
      String fresh = newKey();
      AtomicInteger owners = new AtomicInteger();
      Concurrently.run(
          THREADS,
          thread -> {
            if (instance(thread).claim(fresh, LONG, WITHIN).isOwned()) {
              owners.incrementAndGet();
            }
          });
      assertThat(owners).as("owners, of %d that claimed", THREADS).hasValue(1);
    }
  }

  @Test
  @DisplayName("S04 what the owner records is shown to whoever claims the key")
  void whatTheOwnerRecordsIsShownToWhoeverClaimsTheKey() {
    SubmitClaim claim = owned(here);
    assertThat(claim.record("first", LONG, LONGER, WITHIN)).as("recorded").isTrue();
    assertThat(there.claim(key, LONG, WITHIN).entry()).as("the entry").contains("first");
    assertThat(claim.record("second", LONG, LONGER, WITHIN)).as("recorded again").isTrue();

    assertThat(there.claim(key, LONG, WITHIN).entry()).as("the entry").contains("second");
    assertThat(here.claim(key, LONG, WITHIN).entry()).as("the entry here").contains("second");
  }

  @Test
  @DisplayName("S05 a claim ends by itself, and the next owner finds its entry")
  void aClaimEndsByItselfAndTheNextOwnerFindsItsEntry() {
    SubmitClaim first = here.claim(key, LONG, WITHIN);
    first.record("entry", contract().soon(), LONG, WITHIN);
    contract().waitUntilSoonIsOver();

    SubmitClaim next = there.claim(key, LONG, WITHIN);

    assertThat(next.isOwned()).as("a key whose claim has ended is owned").isTrue();
    assertThat(next.entry()).as("the entry of the one before").contains("entry");
  }

  @Test
  @DisplayName("S06 a claim that recorded nothing ends by itself, too")
  void aClaimThatRecordedNothingEndsByItself() {
    here.claim(key, contract().soon(), WITHIN);
    contract().waitUntilSoonIsOver();

    SubmitClaim next = there.claim(key, LONG, WITHIN);

    assertThat(next.isOwned()).as("a key whose claim has ended is owned").isTrue();
    assertThat(next.entry()).as("an entry that nobody recorded").isEmpty();
  }

  @Test
  @DisplayName("S07 recording begins the lease anew")
  void recordingBeginsTheLeaseAnew() {
    SubmitClaim claim = here.claim(key, contract().soon(), WITHIN);
    assertThat(claim.record("entry", LONG, LONGER, WITHIN)).as("recorded in time").isTrue();
    contract().waitUntilSoonIsOver();

    assertThat(there.claim(key, LONG, WITHIN).isOwned()).as("a renewed claim, taken").isFalse();
  }

  @Test
  @DisplayName("S08 who lost the claim records nothing")
  void whoLostTheClaimRecordsNothing() {
    SubmitClaim lost = lostClaim();
    SubmitClaim next = owned(there);
    next.record("of the next owner", LONG, LONGER, WITHIN);

    assertThat(lost.record("late", LONG, LONGER, WITHIN)).as("recorded after the loss").isFalse();
    assertThat(here.claim(key, LONG, WITHIN).entry())
        .as("the next owner's entry")
        .contains("of the next owner");
    assertThat(next.record("done", LONG, LONGER, WITHIN)).as("the next owner records").isTrue();
  }

  @Test
  @DisplayName("S09 who lost the claim records nothing after the next owner is done, either")
  void whoLostTheClaimRecordsNothingAfterTheNextOwnerIsDone() {
    SubmitClaim lost = lostClaim();
    SubmitClaim next = owned(there);
    next.record("of the next owner", LONG, LONGER, WITHIN);
    next.release(WITHIN);

    assertThat(lost.record("late", LONG, LONGER, WITHIN)).as("recorded after the loss").isFalse();
    assertThat(here.claim(key, LONG, WITHIN).entry())
        .as("the next owner's entry")
        .contains("of the next owner");
  }

  @Test
  @DisplayName("S10 who lost the claim records nothing after the next owner dropped it, either")
  void whoLostTheClaimRecordsNothingAfterTheNextOwnerDroppedIt() {
    SubmitClaim lost = lostClaim();
    owned(there).forget(WITHIN);

    assertThat(lost.record("late", LONG, LONGER, WITHIN)).as("recorded after the loss").isFalse();
    assertThat(here.claim(key, LONG, WITHIN).entry()).as("an entry that was dropped").isEmpty();
  }

  @Test
  @DisplayName("S11 who does not own the key changes nothing")
  void whoDoesNotOwnTheKeyChangesNothing() {
    owned(here).record("entry", LONG, LONGER, WITHIN);
    SubmitClaim notOwned = there.claim(key, LONG, WITHIN);

    assertThat(notOwned.record("foreign", LONG, LONGER, WITHIN)).as("recorded").isFalse();
    notOwned.release(WITHIN);
    notOwned.forget(WITHIN);

    SubmitClaim after = there.claim(key, LONG, WITHIN);
    assertThat(after.isOwned()).as("owned while the first one has it").isFalse();
    assertThat(after.entry()).as("the owner's entry").contains("entry");
  }

  @Test
  @DisplayName("S12 a claim that is released is free, and its entry is kept")
  void aClaimThatIsReleasedIsFreeAndItsEntryIsKept() {
    SubmitClaim claim = owned(here);
    claim.record("entry", LONG, LONGER, WITHIN);
    claim.release(WITHIN);

    SubmitClaim next = there.claim(key, LONG, WITHIN);
    assertThat(next.isOwned()).as("a claim that was released is free").isTrue();
    assertThat(next.entry()).as("the entry after the release").contains("entry");
  }

  @Test
  @DisplayName("S13 a claim that is forgotten is free, and its entry is gone")
  void aClaimThatIsForgottenIsFreeAndItsEntryIsGone() {
    SubmitClaim claim = owned(here);
    claim.record("entry", LONG, LONGER, WITHIN);
    claim.forget(WITHIN);

    SubmitClaim next = there.claim(key, LONG, WITHIN);
    assertThat(next.isOwned()).as("a claim that was forgotten is free").isTrue();
    assertThat(next.entry()).as("the entry that was forgotten").isEmpty();
  }

  @Test
  @DisplayName("S14 who lost the claim ends nobody's claim and drops nobody's entry")
  void whoLostTheClaimEndsNobodysClaim() {
    SubmitClaim lost = lostClaim();
    owned(there).record("of the next owner", LONG, LONGER, WITHIN);
    lost.release(WITHIN);
    lost.forget(WITHIN);

    SubmitClaim third = here.claim(key, LONG, WITHIN);
    assertThat(third.isOwned()).as("owned while the next one has it").isFalse();
    assertThat(third.entry()).as("the next owner's entry").contains("of the next owner");
  }

  @Test
  @DisplayName("S15 an entry is dropped when it was kept for as long as was asked")
  void anEntryIsDroppedWhenItWasKeptForAsLongAsWasAsked() {
    SubmitClaim claim = owned(here);
    claim.record("entry", contract().soon().dividedBy(2), contract().soon(), WITHIN);
    contract().waitUntilSoonIsOver();

    SubmitClaim next = there.claim(key, LONG, WITHIN);
    assertThat(next.isOwned()).as("a key whose claim has ended is owned").isTrue();
    assertThat(next.entry()).as("an entry that was to be dropped").isEmpty();
  }

  @Test
  @DisplayName("S16 an entry is kept for as long as was asked the last time")
  void anEntryIsKeptForAsLongAsWasAskedTheLastTime() {
    SubmitClaim claim = owned(here);
    claim.record("first", LONG, contract().soon(), WITHIN);
    claim.record("last", LONG, LONGER, WITHIN);
    claim.release(WITHIN);
    there.claim(key, contract().soon(), WITHIN).release(WITHIN);
    contract().waitUntilSoonIsOver();

    assertThat(there.claim(key, LONG, WITHIN).entry()).as("an entry to be kept").contains("last");
  }

  @Test
  @DisplayName("S17 what owners record one after the other is never lost")
  void whatOwnersRecordOneAfterTheOtherIsNeverLost() {
    AtomicInteger recorded = new AtomicInteger();
    Concurrently.run(
        THREADS,
        thread -> {
          for (int round = 0; round < ROUNDS; round++) {
            SubmitClaim claim = instance(thread).claim(key, LONG, WITHIN);
            if (claim.isOwned()) {
              int before = claim.entry().map(Integer::parseInt).orElse(0);
              assertThat(claim.record("" + (before + 1), LONG, LONGER, WITHIN))
                  .as("recorded by the owner")
                  .isTrue();
              recorded.incrementAndGet();
              claim.release(WITHIN);
            }
          }
        });

    assertThat(here.claim(key, LONG, WITHIN).entry())
        .as("the entry after each owner added one to it")
        .contains("" + recorded.get());
  }

  @Test
  @DisplayName("S18 entries of different keys are apart, however alike the keys are")
  void entriesOfDifferentKeysAreApart() {
    Map<String, String> keys = keysThatAreAlike();
    keys.forEach(
        (one, entry) -> {
          SubmitClaim claim = here.claim(one, LONG, WITHIN);
          assertThat(claim.isOwned()).as("%s is owned", entry).isTrue();
          claim.record(entry, LONG, LONGER, WITHIN);
        });

    keys.forEach(
        (one, entry) ->
            assertThat(there.claim(one, LONG, WITHIN).entry()).as("a key's entry").contains(entry));
  }

  @Test
  @DisplayName("S19 an entry of any printable characters, and of 64 KiB, is kept as it is")
  void anEntryIsKeptAsItIs() {
    SubmitClaim claim = owned(here);
    for (String entry : new String[] {printable(), text(LONGEST_ENTRY), "0", "null"}) {
      assertThat(claim.record(entry, LONG, LONGER, WITHIN)).as("recorded").isTrue();
      assertThat(there.claim(key, LONG, WITHIN).entry())
          .as("an entry of %d characters", entry.length())
          .contains(entry);
    }
  }

  @Test
  @DisplayName("S20 a store that lost entries says so")
  void aStoreThatLostEntriesSaysSo() {
    SubmitClaim claim = owned(here);
    claim.record("entry", LONG, LONGER, WITHIN);
    claim.release(WITHIN);
    Assumptions.assumeTrue(
        contract().loseEntries(), "the test of this store cannot make it lose what it keeps");

    for (SubmitLedger instance : new SubmitLedger[] {here, there}) {
      SubmitClaim after = contract().onceItAnswers(() -> instance.claim(key, LONG, WITHIN));
      assertThat(after.entry().isPresent() || after.mayHaveLostEntries())
          .as("the entry is there, or the claim says that the store may have lost it")
          .isTrue();
    }
  }

  @Test
  @DisplayName("S21 no method takes longer than it was given, and all work again when it is over")
  void noMethodTakesLongerThanItWasGiven() {
    givesUpWithinItsTime();
  }

  @Override
  final Map<String, Question> questions() {
    SubmitClaim recorded = here.claim(newKey(), LONG, WITHIN);
    SubmitClaim released = here.claim(newKey(), LONG, WITHIN);
    SubmitClaim forgotten = here.claim(newKey(), LONG, WITHIN);
    Map<String, Question> questions = new LinkedHashMap<>();
    questions.put("claim", within -> here.claim(newKey(), LONG, within));
    questions.put("record", within -> recorded.record("entry", LONG, LONGER, within));
    questions.put("release", released::release);
    questions.put("forget", forgotten::forget);
    return questions;
  }

  private SubmitLedger instance(int thread) {
    return thread % 2 == 0 ? here : there;
  }

  private SubmitClaim owned(SubmitLedger instance) {
    SubmitClaim claim = instance.claim(key, LONG, WITHIN);
    assertThat(claim.isOwned()).as("a key that nobody has is owned").isTrue();
    return claim;
  }

  /** An expired claim of this instance. */
  private SubmitClaim lostClaim() {
    SubmitClaim claim = here.claim(key, contract().soon(), WITHIN);
    assertThat(claim.isOwned()).as("a key that nobody has is owned").isTrue();
    contract().waitUntilSoonIsOver();
    return claim;
  }
}
