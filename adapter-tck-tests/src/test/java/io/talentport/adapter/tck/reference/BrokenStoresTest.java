package io.talentport.adapter.tck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import io.talentport.adapter.tck.CoordinationContract;
import io.talentport.core.coordination.Coordination;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.discovery.NestedMethodSelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Each promise about shared stores is broken by a store that does not keep it. */
@Tag("same-on-every-jdk")
@Tag("slow")
class BrokenStoresTest {

  private static StoreDefect present = StoreDefect.NONE;

  /** Two instances on a store with the defect that the test has set. */
  static final class Broken extends CoordinationContract {

    private final ReferenceStore store = new ReferenceStore(present);

    @Override
    protected Coordination connect() {
      return store.connect();
    }

    @Override
    protected void letPass(Duration time) {
      store.letPass(time);
    }

    @Override
    protected Optional<Runnable> stopAnswering() {
      store.stopAnswering();
      return Optional.of(store::answerAgain);
    }

    @Override
    protected boolean loseEntries() {
      store.loseEntries();
      return true;
    }
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        arguments("T01", StoreDefect.KEEPS_TOKENS_TO_ITSELF, "the other's token"),
        arguments("T02", StoreDefect.KEEPS_THE_FIRST_TOKEN, "the token that was put last"),
        arguments("T03", StoreDefect.KEEPS_TOKENS_FOR_EVER, "a token whose lifetime is over"),
        arguments("T04", StoreDefect.KEEPS_THE_FIRST_LIFETIME, "a token with a long lifetime"),
        arguments("T05", StoreDefect.DROPS_NO_TOKEN, "a token that was dropped"),
        arguments("T06", StoreDefect.DROPS_ANY_TOKEN, "a token while another was dropped"),
        arguments("T07", StoreDefect.CHECKS_BEFORE_IT_DROPS, "the new token"),
        arguments("T08", StoreDefect.LEASES_TO_ITSELF_AGAIN, "a lease this one has already"),
        arguments("T09", StoreDefect.LEASES_FOR_EVER, "a lease that has ended"),
        arguments("T10", StoreDefect.RELEASES_NO_LEASE, "a lease that was released"),
        arguments("T11", StoreDefect.RELEASES_ANY_LEASE, "a lease that the next one has"),
        arguments("T12", StoreDefect.CHECKS_BEFORE_IT_LEASES, "who has the lease, of 8"),
        arguments("T13", StoreDefect.FOLDS_CASE, "lease of "),
        arguments("T14", StoreDefect.KEEPS_LEASES_AMONG_TOKENS, "the token of a key with a lease"),
        arguments("T15", StoreDefect.CUTS_LONG_TEXTS, "a token of 8192"),
        arguments("T16", StoreDefect.WAITS_FOR_EVER, "is still waiting"),
        arguments("Q01", StoreDefect.GIVES_EACH_INSTANCE_ITS_OWN_TURNS, "the last one of three"),
        arguments("Q02", StoreDefect.HURRIES, "the wait for turn 1"),
        arguments("Q03", StoreDefect.GIVES_ONE_MOMENT_FOR_ALL_TURNS, "the wait for turn 1"),
        arguments("Q04", StoreDefect.USES_UP_WHAT_IT_DOES_NOT_GIVE, "others asked in vain"),
        arguments("Q05", StoreDefect.TELLS_NO_NEXT_TURN, "until the third turn"),
        arguments("Q06", StoreDefect.SAVES_WITHOUT_A_LIMIT, "the wait for one more"),
        arguments("Q07", StoreDefect.FORGETS_WHO_IS_IDLE, "no interval has passed"),
        arguments("Q08", StoreDefect.FORGETS_WHAT_IS_RESERVED, "behind two thousand turns"),
        arguments("Q09", StoreDefect.KEEPS_THE_FIRST_PACE_ONLY, "the second, by the quick pace"),
        arguments("Q10", StoreDefect.CHARGES_ONE_PACE_FOR_ANOTHER, "of three, one by one"),
        arguments("Q11", StoreDefect.CHECKS_BEFORE_IT_RESERVES, "of a pace of one an hour"),
        arguments("Q12", StoreDefect.ROUNDS_INTERVALS, "the time for a thousand turns"),
        arguments("Q13", StoreDefect.PAUSES_ITSELF_ONLY, "turns during a pause"),
        arguments("Q14", StoreDefect.GIVES_ALL_TURNS_AT_THE_END_OF_A_PAUSE, "an interval later"),
        arguments("Q15", StoreDefect.SHORTENS_PAUSES, "the longer pause"),
        arguments("Q16", StoreDefect.PAUSES_FOR_EVER, "turns after a pause"),
        arguments("Q17", StoreDefect.PAUSES_NOTHING_WITHOUT_A_PACE, "turns during a pause"),
        arguments("Q18", StoreDefect.TELLS_A_FULL_LEVEL, "QuotaLevel[turns=1"),
        arguments("Q19", StoreDefect.TAKES_A_TURN_TO_TELL_THE_LEVEL, "the only turn"),
        arguments("Q20", StoreDefect.HIDES_PAUSES, "the rest of the pause"),
        arguments("Q21", StoreDefect.FOLDS_CASE, "turns of "),
        arguments("Q22", StoreDefect.FAILS_IN_ITS_OWN_WORDS, "does not answer in time"),
        arguments("S01", StoreDefect.OWNS_NOTHING, "a key that nobody had is owned"),
        arguments("S02", StoreDefect.CLAIMS_FOR_ITSELF_AGAIN, "owned twice here"),
        arguments("S03", StoreDefect.CHECKS_BEFORE_IT_CLAIMS, "owners, of 8"),
        arguments("S04", StoreDefect.KEEPS_THE_FIRST_ENTRY, "the entry"),
        arguments("S05", StoreDefect.DROPS_ENTRIES_WITH_THEIR_CLAIM, "the entry of the one before"),
        arguments("S06", StoreDefect.CLAIMS_FOR_EVER, "a key whose claim has ended is owned"),
        arguments("S07", StoreDefect.RENEWS_NO_CLAIM, "a renewed claim"),
        arguments("S08", StoreDefect.RECORDS_AFTER_A_LOSS, "recorded after the loss"),
        arguments("S09", StoreDefect.RECORDS_WHERE_NOBODY_CLAIMS, "recorded after the loss"),
        arguments("S10", StoreDefect.RECORDS_WHERE_NOBODY_CLAIMS, "recorded after the loss"),
        arguments("S11", StoreDefect.FORGETS_FOR_ANYBODY, "owned while the first one has it"),
        arguments("S12", StoreDefect.RELEASES_NO_CLAIM, "a claim that was released is free"),
        arguments("S13", StoreDefect.FORGETS_NO_ENTRY, "the entry that was forgotten"),
        arguments("S14", StoreDefect.RELEASES_ANY_CLAIM, "owned while the next one has it"),
        arguments("S15", StoreDefect.KEEPS_ENTRIES_FOR_EVER, "an entry that was to be dropped"),
        arguments("S16", StoreDefect.KEEPS_THE_FIRST_KEEP, "an entry to be kept"),
        arguments("S17", StoreDefect.READS_BEFORE_IT_CLAIMS, "after each owner added one"),
        arguments("S18", StoreDefect.FOLDS_CASE, "is owned"),
        arguments("S19", StoreDefect.CUTS_LONG_TEXTS, "an entry of 65536"),
        arguments("S20", StoreDefect.HIDES_LOSSES, "the store may have lost it"),
        arguments("S21", StoreDefect.FAILS_IN_ITS_OWN_WORDS, "does not answer in time"),
        arguments("L01", StoreDefect.KEEPS_LISTS_TO_ITSELF, "the other's list"),
        arguments("L02", StoreDefect.KEEPS_THE_FIRST_LIST, "the list that was put last"),
        arguments("L03", StoreDefect.KEEPS_LISTS_FOR_EVER, "a list whose lifetime is over"),
        arguments("L04", StoreDefect.TELLS_THE_WHOLE_LIFETIME, "what is left of the lifetime"),
        arguments("L05", StoreDefect.LEASES_TO_ITSELF_AGAIN, "a lease this one has already"),
        arguments("L06", StoreDefect.LEASES_FOR_EVER, "a lease that has ended"),
        arguments("L07", StoreDefect.RELEASES_NO_LEASE, "a lease that was released"),
        arguments("L08", StoreDefect.CHECKS_BEFORE_IT_LEASES, "who has the lease, of 8"),
        arguments("L09", StoreDefect.FOLDS_CASE, "lease of "),
        arguments("L10", StoreDefect.CUTS_LONG_TEXTS, "a list of 1048576"),
        arguments("L11", StoreDefect.WAITS_FOR_EVER, "is still waiting"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("defects")
  void aBrokenStoreBreaksThePromise(String promise, StoreDefect defect, String phrase) {
    present = defect;
    try {
      assertThat(failures(promise))
          .as("what %s says of a store that %s", promise, defect)
          .anyMatch(failure -> failure.contains(phrase));
    } finally {
      present = StoreDefect.NONE;
    }
  }

  @Test
  void everyPromiseIsBroken() {
    assertThat(column(0)).isEqualTo(promises());
  }

  @Test
  void everyDefectIsTried() {
    assertThat(column(1)).isEqualTo(Set.copyOf(EnumSet.complementOf(EnumSet.of(StoreDefect.NONE))));
  }

  private static Set<Object> column(int index) {
    return defects().map(arguments -> arguments.get()[index]).collect(Collectors.toSet());
  }

  private static Set<String> promises() {
    return groups()
        .flatMap(BrokenStoresTest::tests)
        .map(BrokenStoresTest::number)
        .collect(Collectors.toSet());
  }

  private static Stream<Class<?>> groups() {
    return Arrays.stream(CoordinationContract.class.getDeclaredClasses())
        .filter(type -> type.isAnnotationPresent(Nested.class));
  }

  private static Stream<Method> tests(Class<?> group) {
    return Arrays.stream(group.getSuperclass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  private static String number(Method test) {
    String name = test.getAnnotation(DisplayName.class).value();
    return name.substring(0, name.indexOf(' '));
  }

  /** How the promise fails, which is tried by itself. */
  private static List<String> failures(String promise) {
    NestedMethodSelector tried =
        groups()
            .flatMap(
                group ->
                    tests(group)
                        .filter(test -> number(test).equals(promise))
                        .map(
                            test ->
                                selectNestedMethod(List.of(Broken.class), group, test.getName())))
            .findFirst()
            .orElseThrow();
    return EngineFailures.of(EngineTestKit.engine("junit-jupiter").selectors(tried));
  }
}
