package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitProgressTest {

  private static final SubmitProgress NONE = SubmitProgress.none(PlatformId.of("feishu"));

  private static final SubmitProgress STORED = NONE.withAttachment(AttachmentId.of("74"));
  private static final SubmitProgress CREATED = NONE.withTalent(TalentId.of("75"));
  private static final JobId JOB = JobId.of("j1");
  private static final ApplicationId APPLICATION = ApplicationId.of("a1");

  static Stream<SubmitProgress> stages() {
    return Stream.of(
        NONE,
        STORED,
        STORED.withUnconfirmedTalent(),
        STORED.withUnconfirmedUpdate(TalentId.of("7;5=")),
        CREATED,
        CREATED
            .withApplication(JobId.of("j;1=:"), ApplicationId.of("a;%1"))
            .withApplication(JobId.of("j2")),
        CREATED.withUnconfirmedApplication(JobId.of("职位 3")).withApplication(JOB, APPLICATION));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void isReadBackFromItsText(SubmitProgress progress) {
    assertThat(SubmitProgress.of(progress.toString()))
        .isEqualTo(progress)
        .hasSameHashCodeAs(progress);
    assertThat(progress.toString()).doesNotContainAnyWhitespaces();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "submit-1",
        "submit-2;platform=feishu",
        "submit-1;talent=75",
        "submit-1;platform=",
        "submit-1;platform=feishu;talent=",
        "submit-1;platform=feishu;application=1",
        "submit-1;platform=feishu;talent=%zz",
        "submit-1;platform=feishu;person=75"
      })
  void refusesATextThatIsNoProgress(String text) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> SubmitProgress.of(text))
        .withMessageStartingWith("submit progress");
  }

  /** The text of the first release. */
  @ParameterizedTest
  @CsvSource({
    "submit-1;platform=feishu",
    "submit-1;platform=feishu;attachment=74;talent?",
    "submit-1;platform=feishu;attachment=74;update?=75",
    "submit-1;platform=feishu;talent=75;application=j%3B1:a1;application=j2:;application?=j3",
  })
  void isWrittenAndReadAsInTheFirstRelease(String text) {
    assertThat(SubmitProgress.of(text)).hasToString(text);
  }

  @Test
  void applicationWithoutAnIdIsReadAsOne() {
    assertThat(SubmitProgress.of("submit-1;platform=feishu;application=j1:;application=j2:a2"))
        .extracting(SubmitProgress::applications)
        .isEqualTo(
            Map.of(JOB, Optional.empty(), JobId.of("j2"), Optional.of(ApplicationId.of("a2"))));
  }

  @Test
  void isFoundInTheFailureThatItWasGivenTo() {
    NotFoundException failure = new NotFoundException(ErrorDetails.of("it broke").build());

    assertThat(SubmitProgress.before(failure)).isEmpty();
    assertThat(SubmitProgress.before(failure.withProgress(STORED.toString()))).hasValue(STORED);
  }

  @Test
  void refusesWhatIsKnownAndInDoubtAtOnce() {
    for (SubmitProgress.Builder contradiction :
        List.of(
            SubmitProgress.builder().from(CREATED).talentMayExist(true),
            SubmitProgress.builder().from(CREATED).unconfirmedUpdate(TalentId.of("75")),
            SubmitProgress.builder()
                .from(NONE.withUnconfirmedTalent())
                .unconfirmedUpdate(TalentId.of("75")),
            SubmitProgress.builder().from(CREATED.withApplication(JOB)).addUnconfirmedJobs(JOB))) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(contradiction::build)
          .withMessageStartingWith("submitProgress");
    }
  }

  @Test
  void isEmptyOnlyWhereNothingCanHaveBeenDone() {
    assertThat(NONE.isEmpty()).isTrue();
    assertThat(NONE.withUnconfirmedTalent().withoutTalent().isEmpty()).isTrue();
    assertThat(stages().skip(1)).noneMatch(SubmitProgress::isEmpty);
  }

  @Test
  void replacesDoubtByCertainty() {
    SubmitProgress doubtful = NONE.withUnconfirmedTalent().withUnconfirmedApplication(JOB);
    SubmitProgress applied = doubtful.withApplication(JOB, APPLICATION);

    assertThat(doubtful.talentMayExist()).isTrue();
    assertThat(doubtful.talentId()).isEmpty();
    assertThat(doubtful.withTalent(TalentId.of("75")).talentMayExist()).isFalse();
    assertThat(doubtful.unconfirmedJobs()).containsExactly(JOB);
    assertThat(applied.unconfirmedJobs()).isEmpty();
    assertThat(applied.applications()).containsEntry(JOB, Optional.of(APPLICATION));
  }

  @Test
  void replacesDoubtAboutAnUpdateByCertainty() {
    SubmitProgress doubtful = STORED.withUnconfirmedUpdate(TalentId.of("75"));

    assertThat(doubtful.isEmpty()).isFalse();
    assertThat(doubtful.talentId()).isEmpty();
    assertThat(doubtful.withTalent(TalentId.of("76")))
        .isEqualTo(STORED.withTalent(TalentId.of("76")));
    assertThat(doubtful.withoutUpdate()).isEqualTo(STORED);
    assertThat(doubtful.withUnconfirmedTalent()).isEqualTo(STORED.withUnconfirmedTalent());
    assertThat(CREATED.withUnconfirmedUpdate(TalentId.of("75")).talentId()).isEmpty();
  }
}
