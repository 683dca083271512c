package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of a {@link TokenStore}. */
abstract class SharedTokensContract extends CoordinationGroup {

  private static final int ROUNDS = 20;
  private static final int LONG_TOKEN = 8 * 1024;

  private TokenStore here;
  private TokenStore there;
  private final String key = newKey();

  @BeforeEach
  void connected() {
    here = contract().here(TokenStore.class);
    there = contract().there(TokenStore.class);
  }

  private SharedLeases leases() {
    return new SharedLeases(contract(), here::tryLease, there::tryLease);
  }

  @Test
  @DisplayName("T01 a token that one instance puts is found by the other")
  void aTokenThatOneInstancePutsIsFoundByTheOther() {
    assertThat(here.find(key, WITHIN)).as("a token that nobody put").isEmpty();

    here.put(key, "token", LONG, WITHIN);

    assertThat(there.find(key, WITHIN)).as("the other's token").contains("token");
    assertThat(here.find(key, WITHIN)).as("its own token").contains("token");
  }

  @Test
  @DisplayName("T02 the token that was put last is the one that is found")
  void theTokenThatWasPutLastIsTheOneThatIsFound() {
    here.put(key, "first", LONG, WITHIN);
    there.put(key, "second", LONG, WITHIN);

    assertThat(here.find(key, WITHIN)).as("the token that was put last").contains("second");
  }

  @Test
  @DisplayName("T03 a token is dropped at the end of its lifetime")
  void aTokenIsDroppedAtTheEndOfItsLifetime() {
    here.put(key, "token", contract().soon(), WITHIN);
    contract().waitUntilSoonIsOver();

    assertThat(there.find(key, WITHIN)).as("a token whose lifetime is over").isEmpty();
  }

  @Test
  @DisplayName("T04 the lifetime is that of the token that was put last")
  void theLifetimeIsThatOfTheTokenThatWasPutLast() {
    here.put(key, "first", contract().soon(), WITHIN);
    here.put(key, "second", LONG, WITHIN);
    contract().waitUntilSoonIsOver();

    assertThat(there.find(key, WITHIN)).as("a token with a long lifetime").contains("second");
  }

  @Test
  @DisplayName("T05 a token that is dropped is gone for all")
  void aTokenThatIsDroppedIsGoneForAll() {
    here.put(key, "token", LONG, WITHIN);
    there.drop(key, "token", WITHIN);

    assertThat(here.find(key, WITHIN)).as("a token that was dropped").isEmpty();
  }

  @Test
  @DisplayName("T06 only the token that is named is dropped")
  void onlyTheTokenThatIsNamedIsDropped() {
    here.put(key, "new", LONG, WITHIN);
    there.drop(key, "old", WITHIN);
    there.drop(newKey(), "new", WITHIN);

    assertThat(here.find(key, WITHIN)).as("a token while another was dropped").contains("new");
  }

  @Test
  @DisplayName("T07 dropping the old token never drops a new one that is put meanwhile")
  void droppingTheOldTokenNeverDropsANewOneThatIsPutMeanwhile() {
    for (int round = 0; round < ROUNDS; round++) {
      String fresh = newKey();
      here.put(fresh, "old", LONG, WITHIN);
      Concurrently.run(
          THREADS,
          thread -> {
            if (thread == 0) {
              here.put(fresh, "new", LONG, WITHIN);
            } else {
              there.drop(fresh, "old", WITHIN);
            }
          });
      assertThat(here.find(fresh, WITHIN)).as("the new token").contains("new");
    }
  }

  @Test
  @DisplayName("T08 one has the lease, and nobody else, on any instance")
  void oneHasTheLeaseAndNobodyElse() {
    leases().oneHasTheLeaseAndNobodyElse(key);
  }

  @Test
  @DisplayName("T09 a lease ends by itself")
  void aLeaseEndsByItself() {
    assertThat(here.tryLease(key, contract().soon(), WITHIN)).as("a free lease").isPresent();
    contract().waitUntilSoonIsOver();

    assertThat(there.tryLease(key, LONG, WITHIN)).as("a lease that has ended").isPresent();
  }

  @Test
  @DisplayName("T10 a lease that is released is free")
  void aLeaseThatIsReleasedIsFree() {
    here.tryLease(key, LONG, WITHIN).orElseThrow().release(WITHIN);

    assertThat(there.tryLease(key, LONG, WITHIN)).as("a lease that was released").isPresent();
  }

  @Test
  @DisplayName("T11 releasing a lease that has ended takes it from nobody")
  void releasingALeaseThatHasEndedTakesItFromNobody() {
    Lease next = leases().nextAfterOneThatHasEnded(key);

    next.release(WITHIN);
    assertThat(here.tryLease(key, LONG, WITHIN)).as("the lease after that").isPresent();
    next.release(WITHIN);
    assertThat(there.tryLease(key, LONG, WITHIN)).as("a lease released twice").isEmpty();
  }

  @Test
  @DisplayName("T12 of many that ask at once exactly one gets the lease")
  void ofManyThatAskAtOnceExactlyOneGetsTheLease() {
    leases().exactlyOneOfManyGetsTheLease();
  }

  @Test
  @DisplayName("T13 tokens and leases of different keys are apart, however alike the keys are")
  void tokensAndLeasesOfDifferentKeysAreApart() {
    Map<String, String> keys = keysThatAreAlike();
    keys.forEach((one, token) -> here.put(one, token, LONG, WITHIN));
    keys.forEach(
        (one, token) ->
            assertThat(there.tryLease(one, LONG, WITHIN)).as("the lease of %s", token).isPresent());

    keys.forEach(
        (one, token) -> assertThat(there.find(one, WITHIN)).as("a key's token").contains(token));
  }

  @Test
  @DisplayName("T14 a lease and a token under one key are apart")
  void aLeaseAndATokenUnderOneKeyAreApart() {
    Lease lease = here.tryLease(key, LONG, WITHIN).orElseThrow();
    assertThat(there.find(key, WITHIN)).as("the token of a key with a lease").isEmpty();
    here.put(key, "token", LONG, WITHIN);
    assertThat(there.tryLease(key, LONG, WITHIN)).as("the lease, taken").isEmpty();
    lease.release(WITHIN);

    assertThat(there.find(key, WITHIN)).as("the token after the lease").contains("token");
  }

  @Test
  @DisplayName("T15 a token of any printable characters, and of 8 KiB, is found as it was put")
  void aTokenIsFoundAsItWasPut() {
    for (String token : new String[] {printable(), text(LONG_TOKEN), "0", "null"}) {
      here.put(key, token, LONG, WITHIN);
      assertThat(there.find(key, WITHIN)).as("a token of %d", token.length()).contains(token);
    }
  }

  @Test
  @DisplayName("T16 no method takes longer than it was given, and all work again when it is over")
  void noMethodTakesLongerThanItWasGiven() {
    givesUpWithinItsTime();
  }

  @Override
  final Map<String, Question> questions() {
    Optional<Lease> lease = here.tryLease(newKey(), LONG, WITHIN);
    Map<String, Question> questions = new LinkedHashMap<>();
    questions.put("find", within -> here.find(key, within));
    questions.put("put", within -> here.put(key, "token", LONG, within));
    questions.put("drop", within -> here.drop(key, "token", within));
    questions.put("tryLease", within -> here.tryLease(newKey(), LONG, within));
    questions.put("release", (Duration within) -> lease.orElseThrow().release(within));
    return questions;
  }
}
