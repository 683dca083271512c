package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of a {@link CacheStore}. */
abstract class SharedListsContract extends CoordinationGroup {

  private CacheStore here;
  private CacheStore there;
  private final String key = newKey();

  @BeforeEach
  void connected() {
    here = contract().here(CacheStore.class);
    there = contract().there(CacheStore.class);
  }

  private static Optional<String> found(CacheStore instance, String key) {
    return instance.find(key, WITHIN).map(CachedText::text);
  }

  private SharedLeases leases() {
    return new SharedLeases(contract(), here::tryLease, there::tryLease);
  }

  @Test
  @DisplayName("L01 a list that one instance puts is found by the other")
  void aListThatOneInstancePutsIsFoundByTheOther() {
    assertThat(here.find(key, WITHIN)).as("a list that nobody put").isEmpty();

    here.put(key, "list", LONG, WITHIN);

    assertThat(found(there, key)).as("the other's list").contains("list");
    assertThat(found(here, key)).as("its own list").contains("list");
  }

  @Test
  @DisplayName("L02 the list that was put last is the one that is found, for its own lifetime")
  void theListThatWasPutLastIsTheOneThatIsFound() {
    here.put(key, "first", contract().soon(), WITHIN);
    there.put(key, "second", LONG, WITHIN);
    contract().waitUntilSoonIsOver();

    assertThat(found(here, key)).as("the list that was put last").contains("second");
  }

  @Test
  @DisplayName("L03 a list is dropped at the end of its lifetime")
  void aListIsDroppedAtTheEndOfItsLifetime() {
    here.put(key, "list", contract().soon(), WITHIN);
    contract().waitUntilSoonIsOver();

    assertThat(there.find(key, WITHIN)).as("a list whose lifetime is over").isEmpty();
  }

  @Test
  @DisplayName("L04 it is told how much is left of the lifetime, which grows less")
  void itIsToldHowMuchIsLeftOfTheLifetime() {
    here.put(key, "list", LONG, WITHIN);
    contract().waitUntilSoonIsOver();

    Duration left = there.find(key, WITHIN).orElseThrow().left();
    assertThat(left)
        .as("what is left of the lifetime")
        .isLessThanOrEqualTo(LONG.minus(contract().soon()))
        .isGreaterThan(LONG.dividedBy(2));
  }

  @Test
  @DisplayName("L05 one has the lease, and nobody else, on any instance")
  void oneHasTheLeaseAndNobodyElse() {
    leases().oneHasTheLeaseAndNobodyElse(key);
  }

  @Test
  @DisplayName("L06 a lease ends by itself, and releasing it then takes it from nobody")
  void aLeaseEndsByItself() {
    leases().nextAfterOneThatHasEnded(key);
  }

  @Test
  @DisplayName("L07 a lease that is released is free, and a list is no lease")
  void aLeaseThatIsReleasedIsFree() {
    Lease lease = here.tryLease(key, LONG, WITHIN).orElseThrow();
    assertThat(there.find(key, WITHIN)).as("the list of a key with a lease").isEmpty();
    here.put(key, "list", LONG, WITHIN);
    lease.release(WITHIN);

    assertThat(there.tryLease(key, LONG, WITHIN)).as("a lease that was released").isPresent();
    assertThat(found(there, key)).as("the list after the lease").contains("list");
  }

  @Test
  @DisplayName("L08 of many that ask at once exactly one gets the lease")
  void ofManyThatAskAtOnceExactlyOneGetsTheLease() {
    leases().exactlyOneOfManyGetsTheLease();
  }

  @Test
  @DisplayName("L09 lists and leases of different keys are apart, however alike the keys are")
  void listsAndLeasesOfDifferentKeysAreApart() {
    Map<String, String> keys = keysThatAreAlike();
    keys.forEach((one, list) -> here.put(one, list, LONG, WITHIN));
    keys.forEach(
        (one, list) ->
            assertThat(there.tryLease(one, LONG, WITHIN)).as("the lease of %s", list).isPresent());

    keys.forEach((one, list) -> assertThat(found(there, one)).as("a key's list").contains(list));
  }

  @Test
  @DisplayName("L10 a list of any printable characters, and of 1 MiB, is found as it was put")
  void aListIsFoundAsItWasPut() {
    for (String list : new String[] {printable(), text(CacheStore.LONGEST_LIST), "0", "null"}) {
      here.put(key, list, LONG, WITHIN);
      assertThat(found(there, key).filter(list::equals))
          .as("a list of %d, as it was put", list.length())
          .isPresent();
    }
  }

  @Test
  @DisplayName("L11 no method takes longer than it was given, and all work again when it is over")
  void noMethodTakesLongerThanItWasGiven() {
    givesUpWithinItsTime();
  }

  @Override
  final Map<String, Question> questions() {
    Optional<Lease> lease = here.tryLease(newKey(), LONG, WITHIN);
    Map<String, Question> questions = new LinkedHashMap<>();
    questions.put("find", within -> here.find(key, within));
    questions.put("put", within -> here.put(key, "list", LONG, within));
    questions.put("tryLease", within -> here.tryLease(newKey(), LONG, within));
    questions.put("release", (Duration within) -> lease.orElseThrow().release(within));
    return questions;
  }
}
