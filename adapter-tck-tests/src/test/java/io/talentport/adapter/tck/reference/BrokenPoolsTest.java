package io.talentport.adapter.tck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The promises about profiles, documents, listings of ids and submits of several calls: kept by the
 * reference adapter of a talent pool, and broken by each defect of it.
 */
@Tag("same-on-every-jdk")
@Tag("slow")
class BrokenPoolsTest {

  private static PoolDefect present = PoolDefect.NONE;

  /** An adapter with the defect that the test has set. */
  @ExtendWith(UntilBroken.class)
  static final class Broken extends RecruitingAdapterContract {
    @Override
    protected AdapterUnderTest adapter() {
      return PoolUnderTest.with(present);
    }
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        arguments("C169", PoolDefect.FETCHES_WHOLE_PAGES, "records fetched for one"),
        arguments("C170", PoolDefect.SKIPS_THE_RECORD_THAT_FAILED, "behind the one that failed"),
        arguments("C171", PoolDefect.FAILS_FOR_A_RECORD_THAT_IS_GONE, "NotFoundException"),
        arguments("C172", PoolDefect.TAKES_NO_ANSWER_FOR_NO_RECORD, "with a MalformedResponse"),
        arguments("C173", PoolDefect.LOSES_A_FIELD_OF_A_PROFILE, "marker-title"),
        arguments("C174", PoolDefect.BRINGS_PARTS_UNASKED, "that was asked for with"),
        arguments("C175", PoolDefect.NEEDS_A_NAME, "MalformedResponseException"),
        arguments("C176", PoolDefect.TAKES_HIDDEN_FOR_NONE, "which is not shown"),
        arguments("C177", PoolDefect.GIVES_AN_EMPTY_PROFILE, "must fail with a NotFound"),
        arguments("C178", PoolDefect.DROPS_UNKNOWN_WORDS, "full of unknown words"),
        arguments("C179", PoolDefect.READS_DOCUMENTS_AS_TEXT, "a document"),
        arguments("C180", PoolDefect.KEEPS_THE_ADDRESS, "addresses asked for"),
        arguments("C181", PoolDefect.IGNORES_THE_LIMIT, "must fail with a InvalidRequest"),
        arguments("C182", PoolDefect.TAKES_A_PART_FOR_THE_WHOLE, "must fail with a Recruiting"),
        arguments("C183", PoolDefect.SENDS_ITS_TOKEN_TO_ANY_HOST, "a header with a token"),
        arguments("C109", PoolDefect.CREATES_AGAIN_AFTER_DOUBT, "must fail with a OutcomeUnknown"),
        arguments("C184", PoolDefect.WRITES_WITHOUT_READING, "the stored employments, and the new"),
        arguments("C184", PoolDefect.EMPTIES_A_LIST, "what the résumé does not speak of"),
        arguments("C185", PoolDefect.UPDATES_WITHOUT_A_CHANGE, "updates without anything new"),
        arguments("C186", PoolDefect.UPDATES_AGAIN_AFTER_DOUBT, "updates sent"),
        arguments("C186", PoolDefect.FORGETS_ITS_DOUBT, "the talent under"),
        arguments("C187", PoolDefect.ADDS_A_DOCUMENT_TWICE, "[updates]"),
        arguments("C190", PoolDefect.SHOWS_VALUES_IN_A_PREVIEW, "has a text of the person"),
        arguments("C191", PoolDefect.PREVIEWS_WHAT_WOULD_BE_REFUSED, "must fail with a Conflict"));
  }

  /**
   * What the names of a promise's cases contain that show its defects; all are tried of others.
   * Each call under each fault would be hundreds.
   */
  private static String cases(String promise) {
    return switch (promise) {
      case "C109" -> "createTalent 1: HTTP 408";
      case "C187" -> "updateTalent 1: HTTP 408";
      default -> "";
    };
  }

  @ParameterizedTest(name = "{1} breaks {0}")
  @MethodSource("defects")
  void aBrokenAdapterBreaksThePromise(String promise, PoolDefect defect, String phrase) {
    present = defect;
    try {
      assertThat(TriedCase.of(promise).failures(Broken.class, phrase, cases(promise)))
          .as("what %s says of an adapter that %s", promise, defect)
          .anyMatch(failure -> failure.contains(phrase));
    } finally {
      present = PoolDefect.NONE;
    }
  }

  static List<String> promises() {
    return defects().map(arguments -> (String) arguments.get()[0]).distinct().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("promises")
  void theReferenceKeepsThePromise(String promise) {
    assertThat(TriedCase.of(promise).failures(Broken.class, "", cases(promise))).isEmpty();
  }

  @Test
  void everyDefectIsTried() {
    Set<Object> tried = defects().map(arguments -> arguments.get()[1]).collect(Collectors.toSet());

    assertThat(tried).isEqualTo(Set.copyOf(EnumSet.complementOf(EnumSet.of(PoolDefect.NONE))));
  }
}
