package io.talentport.adapter.tck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract is broken by whoever breaks it, and says what is broken. */
class BrokenAdaptersTest {

  private static Defect present = Defect.NONE;

  /** An adapter with the defect that the test has set. */
  static final class Broken extends RecruitingAdapterContract {
    @Override
    protected AdapterUnderTest adapter() {
      return ReferenceUnderTest.with(present);
    }
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        arguments(Defect.CALLS_EAGERLY, "Paging", "nothing is sent eagerly"),
        arguments(Defect.DUPLICATES_A_RECORD, "Paging", "every record, once"),
        arguments(Defect.STOPS_AT_AN_EMPTY_PAGE, "Paging", "the records behind an empty page"),
        arguments(Defect.IGNORES_HAS_MORE, "Paging", "the end is the end"),
        arguments(Defect.FOLLOWS_REPEATED_CURSORS, "Paging", "must fail with a MalformedResponse"),
        arguments(Defect.FORGETS_THE_PAGE_SIZE, "Paging", "the size of each page"),
        arguments(Defect.ACCEPTS_FOREIGN_CURSORS, "Paging", "must fail with a InvalidRequest"),
        arguments(Defect.LOSES_A_PAGE_TO_ONE_RECORD, "Paging", "MalformedResponseException"),
        arguments(Defect.LOSES_A_LISTED_FIELD, "RoundTrip", "organization"),
        arguments(Defect.LOSES_A_SUBMITTED_FIELD, "RoundTrip", "marker-person@example.org"),
        arguments(
            Defect.SENDS_AN_UNDOCUMENTED_FIELD,
            "Wire",
            "body field .param.idempotency_key is not documented"),
        arguments(Defect.ACCEPTS_ANY_PAGE_SIZE, "BadInput", "must fail with a InvalidRequest"),
        arguments(
            Defect.SERVES_AN_UNDECLARED_PORT,
            "Ports",
            "the ports that are served are those that are declared"),
        arguments(
            Defect.GIVES_AN_EMPTY_LIST_FOR_AN_UNSERVED_PORT,
            "Ports",
            "must fail with a UnsupportedCapabilityException"),
        arguments(Defect.REFUSES_AN_UNKNOWN_WORD, "Vocabularies", "a-word-that-nobody-knows"),
        arguments(Defect.REPEATS_WRITES, "Repeats", "written, when the caller has a receipt"),
        arguments(
            Defect.FETCHES_A_TOKEN_FOR_EVERY_CALL, "Tokens", "token calls of 200 cold threads"),
        arguments(Defect.THROWS_ONE_EXCEPTION_FOR_ALL, "Errors", "(PERMISSION) with HTTP"),
        arguments(Defect.SHOWS_THE_PLATFORMS_TEXT, "Secrecy", "shows a secret or personal value"),
        arguments(Defect.PRINTS_ITS_SETTINGS, "Secrecy", "a printed value shows a secret"),
        arguments(
            Defect.ANSWERS_AFTER_CLOSE, "Lifecycle", "must fail with a ConfigurationException"),
        arguments(Defect.SENDS_SOMETHING_TO_CONNECT, "Lifecycle", "nothing is sent"),
        arguments(Defect.IGNORES_QUOTAS, "Quotas", "RateLimitedException"),
        arguments(Defect.COMES_BACK_AT_ONCE, "Quotas", "time without a call"),
        arguments(Defect.TELLS_AN_UNTRUE_LIMIT, "Capabilities", "1000"),
        arguments(
            Defect.IGNORES_A_WINDOW_OF_UPDATES,
            "Capabilities",
            "must fail with a UnsupportedCapability"),
        arguments(
            Defect.IGNORES_THAT_A_PERSON_EXISTS,
            "Capabilities",
            "must fail with a UnsupportedCapability"),
        arguments(Defect.FEELS_SAFE_AFTER_A_REFUSAL, "Repeats", "must fail with a OutcomeUnknown"),
        arguments(
            Defect.SENDS_THE_FIRST_RESUME_AGAIN, "Concurrency", "requests with the name of thread"),
        arguments(Defect.FORGETS_ITS_DEADLINE, "Repeats", "time that the caller of one call waits"),
        arguments(Defect.READS_ANY_BODY, "Faults", "must fail with a"),
        arguments(Defect.GOES_AROUND_THE_PROXY, "Lifecycle", "No connection could be made"),
        arguments(
            Defect.QUOTES_WHAT_IT_CANNOT_READ,
            "Secrecy",
            "under the right answer made unreadable shows"),
        arguments(Defect.FAILS_ITS_SELF_CHECK, "Lifecycle", "The platform refused the call"),
        arguments(Defect.TAKES_NO_PAYLOAD_FOR_SUCCESS, "Faults", "the call must fail with a"),
        arguments(
            Defect.ADDS_UP_WHAT_IT_IS_GIVEN, "Damage", "an exception that is not the library's"),
        arguments(Defect.ALLOCATES_WHAT_IS_ANNOUNCED, "Damage", "bytes that the calling thread"),
        arguments(Defect.WRITES_ON_ANY_CONNECTION, "Lifecycle", "connections before the write"),
        arguments(Defect.WAITS_FOR_ITS_SELF_CHECK, "Damage", "execution timed out"),
        arguments(Defect.CRASHES_WITHOUT_AN_ARGUMENT, "Arguments", "NullPointerException"),
        arguments(Defect.KEEPS_A_BLANK_IN_A_KEY, "Settings", "must fail with a Configuration"),
        arguments(Defect.ASKS_A_PORT_WITHOUT_A_TOKEN, "SelfCheck", "NOT_CHECKED"),
        arguments(Defect.SENDS_ANY_TOKEN, "Answers", "MalformedResponseException"),
        arguments(Defect.BELIEVES_ANY_LIFE_OF_A_TOKEN, "Answers", "no call is refused"),
        arguments(Defect.FETCHES_TOKENS_WITHOUT_A_PAUSE, "Answers", "time for the three tokens"),
        arguments(
            Defect.TAKES_NO_RECEIPT_FOR_A_RECEIPT, "Answers", "must fail with a OutcomeUnknown"),
        arguments(Defect.TELLS_LISTENERS_WHAT_IT_SENDS, "Secrecy", "an event under"),
        arguments(Defect.FAILS_WITH_ITS_LISTENER, "Listeners", "the listener's own"),
        arguments(Defect.FORGETS_TO_TELL_OF_FAILURES, "Listeners", "attempts that ended"),
        arguments(Defect.TELLS_ONE_CATEGORY_FOR_ALL, "Listeners", "why the call failed"),
        arguments(Defect.HIDES_ITS_QUOTAS, "Listeners", "refusals as one too many"),
        arguments(Defect.HIDES_WHAT_CLOSING_CUT_OFF, "Listeners", "writes that were cut off"),
        arguments(Defect.ASKS_FOR_ITS_STATE, "State", "a token that nobody fetched"),
        arguments(Defect.IGNORES_A_VIEWS_LIMIT, "State", "must fail with a RateLimited"),
        arguments(Defect.TAKES_ANY_TIME, "State", "must fail with a InvalidRequest"),
        arguments(Defect.FORGETS_ITS_KEYS, "Once", "the receipt of the second submit"),
        arguments(Defect.SUBMITS_FOR_EACH_THREAD, "Once", "résumés of 16 threads"),
        arguments(Defect.TAKES_ANY_RESUME_FOR_A_KEY, "Once", "must fail with a InvalidRequest"),
        arguments(
            Defect.KEEPS_THE_KEY_OF_A_FAILURE,
            "Once",
            "what a submit gets after one that certainly failed"),
        arguments(Defect.SUBMITS_AGAIN_AFTER_DOUBT, "Once", "must fail with a OutcomeUnknown"),
        arguments(Defect.KEEPS_SUBMITS_TO_ITSELF, "Once", "the receipt on a third instance"),
        arguments(Defect.RECORDS_AFTER_IT_SENT, "Once", "résumés, when there is a receipt"),
        arguments(
            Defect.SUBMITS_WITHOUT_A_LEDGER, "Once", "must fail with a CoordinationUnavailable"),
        arguments(Defect.RECORDS_THE_PERSON, "Once", "what the ledger is given"),
        arguments(Defect.SUBMITS_AGAIN_AFTER_A_LOSS, "Once", "must fail with a OutcomeUnknown"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void aBrokenAdapterBreaksTheContract(Defect defect, String group, String phrase) {
    present = defect;
    try {
      assertThat(failures(group))
          .as("what %s says of an adapter that %s", group, defect)
          .anyMatch(failure -> failure.contains(phrase));
    } finally {
      present = Defect.NONE;
    }
  }

  @Test
  void everyDefectIsTried() {
    Set<Object> tried = defects().map(arguments -> arguments.get()[0]).collect(Collectors.toSet());

    assertThat(tried).isEqualTo(Set.copyOf(EnumSet.complementOf(EnumSet.of(Defect.NONE))));
  }

  private static List<String> failures(String group) {
    Class<?> nested =
        Arrays.stream(RecruitingAdapterContract.class.getDeclaredClasses())
            .filter(type -> type.getSimpleName().equals(group))
            .findFirst()
            .orElseThrow();
    return EngineFailures.of(
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectNestedClass(List.of(Broken.class), nested))
            .configurationParameter("talentport.contract.in-part", "true"));
  }
}
