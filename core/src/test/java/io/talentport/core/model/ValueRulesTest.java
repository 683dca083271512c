package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that hold between the attributes of one value. */
class ValueRulesTest {

  private static final YearMonth EARLY = YearMonth.of(1999, 1);
  private static final YearMonth LATE = YearMonth.of(1999, 2);
  private static final YearMonth FAR = YearMonth.of(10_000, 1);

  static Stream<Arguments> broken() {
    return Stream.of(
        rule(
            "person.birth must be a month of the years 1 to 9999",
            () -> PersonalDetails.builder().name(PersonName.of("Lin")).birth(FAR).build()),
        rule(
            "career.workingSince must be a month of the years 1 to 9999",
            () -> CareerSummary.builder().workingSince(YearMonth.of(0, 12)).build()),
        rule(
            "highestEducation.graduation must be a month of the years 1 to 9999",
            () -> HighestEducation.builder().graduation(FAR).build()),
        rule(
            "education.start must be a month of the years 1 to 9999",
            () -> Education.builder().start(FAR).build()),
        rule(
            "employment.end must be a month of the years 1 to 9999",
            () -> Employment.builder().end(FAR).build()),
        rule(
            "originalMail.receivedAt must be a time of the years 1 to 9999",
            () -> OriginalMail.builder().receivedAt(Instant.MAX).build()),
        rule(
            "education.end must not be before its start",
            () -> Education.builder().start(LATE).end(EARLY).build()),
        rule(
            "employment.end must not be before its start",
            () -> Employment.builder().start(LATE).end(EARLY).build()),
        rule(
            "training.end must not be before its start",
            () -> Training.builder().start(LATE).end(EARLY).build()),
        rule(
            "project.end must not be before its start",
            () -> Project.builder().start(LATE).end(EARLY).build()),
        rule(
            "resume.matchedJobs must not hold a value twice",
            () ->
                Resume.builder()
                    .person(PersonalDetails.builder().name(PersonName.of("Lin")).build())
                    .addMatchedJobs(JobId.of("1999"), JobId.of("1999"))
                    .build()),
        rule("talentQuery must have at least one criterion", () -> TalentQuery.builder().build()),
        rule(
            "talentQuery.identificationType must be given with identification numbers",
            () ->
                TalentQuery.builder()
                    .addIdentificationNumbers(IdentificationNumber.of("1999"))
                    .build()),
        rule(
            "talentQuery.identificationNumbers must be given with an identification type",
            () ->
                TalentQuery.builder()
                    .addEmails(EmailAddress.of("1999@b"))
                    .identificationType(IdentificationType.PASSPORT)
                    .build()));
  }

  private static Arguments rule(String rule, ThrowingCallable way) {
    return Arguments.of(rule, way);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void namesPlaceRuleAndRemedyAndNoValue(String rule, ThrowingCallable way) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(way::call)
        .withMessageStartingWith(rule + ". ")
        .satisfies(
            thrown -> assertThat(thrown.field()).hasValue(rule.substring(0, rule.indexOf(' '))))
        .satisfies(thrown -> assertThat(thrown.remedy()).isNotEmpty())
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("1999", "PT"));
  }

  @Test
  void aPeriodMayBeOneMonthLongOrOpen() {
    assertThat(Education.builder().start(EARLY).end(EARLY).build().end()).hasValue(EARLY);
    assertThat(Education.builder().end(EARLY).build().start()).isEmpty();
    assertThat(Education.builder().start(LATE).build().end()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aRecordHasTheIdOfItsSubject(RecordSubject subject, String missing) {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ResumeRecord.builder().subject(subject).build())
        .satisfies(thrown -> assertThat(thrown.missing()).containsExactly(missing));
  }

  static Stream<Arguments> subjects() {
    return Stream.of(
        Arguments.of(RecordSubject.RESUME, "resumeId"),
        Arguments.of(RecordSubject.PERSON, "talentId"));
  }
}
