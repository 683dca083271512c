package io.talentport.adapter.tck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract is broken by whoever breaks it, and says what is broken. */
@Tag("same-on-every-jdk")
@Tag("slow")
class BrokenAdaptersTest {

  private static Defect present = Defect.NONE;

  /** An adapter with the defect that the test has set. */
  @ExtendWith(UntilBroken.class)
  static final class Broken extends RecruitingAdapterContract {
    @Override
    protected AdapterUnderTest adapter() {
      return ReferenceUnderTest.with(present);
    }
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        arguments("C50", Defect.CALLS_EAGERLY, "nothing is sent eagerly"),
        arguments("C51", Defect.DUPLICATES_A_RECORD, "every record, once"),
        arguments("C53", Defect.STOPS_AT_AN_EMPTY_PAGE, "the records behind an empty page"),
        arguments("C54", Defect.IGNORES_HAS_MORE, "the end is the end"),
        arguments("C56", Defect.FOLLOWS_REPEATED_CURSORS, "must fail with a MalformedResponse"),
        arguments("C52", Defect.FORGETS_THE_PAGE_SIZE, "the size of each page"),
        arguments("C60", Defect.ACCEPTS_FOREIGN_CURSORS, "must fail with a InvalidRequest"),
        arguments("C63", Defect.LOSES_A_PAGE_TO_ONE_RECORD, "MalformedResponseException"),
        arguments("C30", Defect.LOSES_A_LISTED_FIELD, "organization"),
        arguments("C36", Defect.LOSES_A_SUBMITTED_FIELD, "marker-person@example.org"),
        arguments(
            "C45",
            Defect.SENDS_AN_UNDOCUMENTED_FIELD,
            "body field .param.idempotency_key is not documented"),
        arguments("C20", Defect.ACCEPTS_ANY_PAGE_SIZE, "must fail with a InvalidRequest"),
        arguments(
            "C01",
            Defect.SERVES_AN_UNDECLARED_PORT,
            "the ports that are served are those that are declared"),
        arguments(
            "C02",
            Defect.GIVES_AN_EMPTY_LIST_FOR_AN_UNSERVED_PORT,
            "must fail with a UnsupportedCapabilityException"),
        arguments("C42", Defect.REFUSES_AN_UNKNOWN_WORD, "a-word-that-nobody-knows"),
        arguments("C94", Defect.REPEATS_WRITES, "written, when the caller has a receipt"),
        arguments("C83", Defect.FETCHES_A_TOKEN_FOR_EVERY_CALL, "token calls of 200 cold threads"),
        arguments("C76", Defect.THROWS_ONE_EXCEPTION_FOR_ALL, "(PERMISSION) with HTTP"),
        arguments("C97", Defect.SHOWS_THE_PLATFORMS_TEXT, "shows a secret or personal value"),
        arguments("C100", Defect.PRINTS_ITS_SETTINGS, "a printed value shows a secret"),
        arguments("C13", Defect.ANSWERS_AFTER_CLOSE, "must fail with a ConfigurationException"),
        arguments("C11", Defect.SENDS_SOMETHING_TO_CONNECT, "nothing is sent"),
        arguments("C105", Defect.IGNORES_QUOTAS, "RateLimitedException"),
        arguments("C107", Defect.COMES_BACK_AT_ONCE, "time without a call"),
        arguments("C112", Defect.TELLS_AN_UNTRUE_LIMIT, "1000"),
        arguments(
            "C113", Defect.IGNORES_A_WINDOW_OF_UPDATES, "must fail with a UnsupportedCapability"),
        arguments(
            "C118", Defect.IGNORES_THAT_A_PERSON_EXISTS, "must fail with a UnsupportedCapability"),
        arguments("C119", Defect.FEELS_SAFE_AFTER_A_REFUSAL, "must fail with a OutcomeUnknown"),
        arguments("C120", Defect.SENDS_THE_FIRST_RESUME_AGAIN, "requests with the name of thread"),
        arguments("C121", Defect.FORGETS_ITS_DEADLINE, "time that the caller of one call waits"),
        arguments("C122", Defect.READS_ANY_BODY, "must fail with a"),
        arguments("C123", Defect.GOES_AROUND_THE_PROXY, "No connection could be made"),
        arguments(
            "C126",
            Defect.QUOTES_WHAT_IT_CANNOT_READ,
            "under the right answer made unreadable shows"),
        arguments("C125", Defect.FAILS_ITS_SELF_CHECK, "The platform refused the call"),
        arguments("C89", Defect.TAKES_NO_PAYLOAD_FOR_SUCCESS, "the call must fail with a"),
        arguments(
            "C128", Defect.ADDS_UP_WHAT_IT_IS_GIVEN, "an exception that is not the library's"),
        arguments("C129", Defect.ALLOCATES_WHAT_IS_ANNOUNCED, "bytes that the calling thread"),
        arguments("C14", Defect.WRITES_ON_ANY_CONNECTION, "connections before the write"),
        arguments("C130", Defect.WAITS_FOR_ITS_SELF_CHECK, "execution timed out"),
        arguments("C132", Defect.CRASHES_WITHOUT_AN_ARGUMENT, "NullPointerException"),
        arguments("C135", Defect.KEEPS_A_BLANK_IN_A_KEY, "must fail with a Configuration"),
        arguments("C136", Defect.ASKS_A_PORT_WITHOUT_A_TOKEN, "NOT_CHECKED"),
        arguments("C144", Defect.SENDS_ANY_TOKEN, "MalformedResponseException"),
        arguments("C146", Defect.BELIEVES_ANY_LIFE_OF_A_TOKEN, "no call is refused"),
        arguments("C145", Defect.FETCHES_TOKENS_WITHOUT_A_PAUSE, "time for the three tokens"),
        arguments("C142", Defect.TAKES_NO_RECEIPT_FOR_A_RECEIPT, "must fail with a OutcomeUnknown"),
        arguments("C150", Defect.TELLS_LISTENERS_WHAT_IT_SENDS, "an event under"),
        arguments("C151", Defect.FAILS_WITH_ITS_LISTENER, "the listener's own"),
        arguments("C148", Defect.FORGETS_TO_TELL_OF_FAILURES, "attempts that ended"),
        arguments("C148", Defect.TELLS_ONE_CATEGORY_FOR_ALL, "why the call failed"),
        arguments("C152", Defect.HIDES_ITS_QUOTAS, "refusals as one too many"),
        arguments("C154", Defect.HIDES_WHAT_CLOSING_CUT_OFF, "writes that were cut off"),
        arguments("C155", Defect.ASKS_FOR_ITS_STATE, "a token that nobody fetched"),
        arguments("C156", Defect.IGNORES_A_VIEWS_LIMIT, "must fail with a RateLimited"),
        arguments("C157", Defect.TAKES_ANY_TIME, "must fail with a InvalidRequest"),
        arguments("C158", Defect.FORGETS_ITS_KEYS, "the receipt of the second submit"),
        arguments("C159", Defect.SUBMITS_FOR_EACH_THREAD, "résumés of 16 threads"),
        arguments("C160", Defect.TAKES_ANY_RESUME_FOR_A_KEY, "must fail with a InvalidRequest"),
        arguments(
            "C161",
            Defect.KEEPS_THE_KEY_OF_A_FAILURE,
            "what a submit gets after one that certainly failed"),
        arguments("C164", Defect.SUBMITS_AGAIN_AFTER_DOUBT, "must fail with a OutcomeUnknown"),
        arguments("C163", Defect.KEEPS_SUBMITS_TO_ITSELF, "the receipt on a third instance"),
        arguments("C162", Defect.RECORDS_AFTER_IT_SENT, "résumés, when there is a receipt"),
        arguments(
            "C166", Defect.SUBMITS_WITHOUT_A_LEDGER, "must fail with a CoordinationUnavailable"),
        arguments("C167", Defect.RECORDS_THE_PERSON, "what the ledger is given"),
        arguments("C168", Defect.SUBMITS_AGAIN_AFTER_A_LOSS, "must fail with a OutcomeUnknown"),
        arguments(
            "C184",
            Defect.MAKES_A_PERSON_WHO_IS_TO_BE_UPDATED,
            "must fail with a UnsupportedCapability"),
        arguments("C188", Defect.SUBMITS_WHAT_IT_PREVIEWS, "writes of a preview"),
        arguments("C189", Defect.PREVIEWS_ANOTHER_SUBMIT, "as the plan names it"));
  }

  @ParameterizedTest(name = "{1} breaks {0}")
  @MethodSource("defects")
  void aBrokenAdapterBreaksThePromise(String promise, Defect defect, String phrase) {
    present = defect;
    try {
      assertThat(TriedCase.of(promise).failures(Broken.class, phrase))
          .as("what %s says of an adapter that %s", promise, defect)
          .anyMatch(failure -> failure.contains(phrase));
    } finally {
      present = Defect.NONE;
    }
  }

  @Test
  void everyDefectIsTried() {
    Set<Object> tried = defects().map(arguments -> arguments.get()[1]).collect(Collectors.toSet());

    assertThat(tried).isEqualTo(Set.copyOf(EnumSet.complementOf(EnumSet.of(Defect.NONE))));
  }
}
