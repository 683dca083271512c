package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.DuplicateTalents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step fails in turn; whatever happens, no person and no application exists twice. */
class ResumeSubmitStepsTest {

  private static final SubmitOptions LENIENT = SubmitOptions.lenient();
  private static final SubmitOptions FAIL_IF_EXISTS =
      LENIENT.ifPersonExists(ExistingPerson.FAIL_IF_EXISTS);
  private static final SubmitProgress NOTHING = SubmitProgress.none(PlatformId.of("feishu"));

  // With repeats allowed, as by default: writes must not be repeated all the same.
  // A sandbox that would create a person twice shows whether the adapter does.
  private final OnSandbox feishu =
      new OnSandbox(Sandbox.builder().duplicateTalents(DuplicateTalents.CREATED));
  private final Resume resume = FullResume.plain("job-1", "job-2");

  @AfterEach
  void close() {
    feishu.close();
  }

  static Stream<Fault> notExecuted() {
    return Stream.of(
        Fault.code(99991400, 429), Fault.code(99991672), Fault.code(99991403), Fault.code(1002002));
  }

  static Stream<Fault> executedWithoutAnAnswer() {
    return Stream.of(
        Fault.dropAfterExecution(),
        Fault.truncated(),
        Fault.resetMidBody(),
        Fault.html().executed(true),
        Fault.empty().executed(true),
        Fault.status(503).executed(true),
        Fault.code(1002001).executed(true),
        Fault.removeJson("/data"));
  }

  @Test
  void tellsTheStepsOfAWholeSubmit() {
    ResumeReceipt receipt = feishu.intake().submit(resume);

    SubmitProgress progress = receipt.progress().orElseThrow();
    assertThat(progress.attachmentId())
        .hasValue(AttachmentId.of(feishu.sandbox.seed().attachments().get(0).id()));
    assertThat(progress.talentId()).isEqualTo(receipt.talentId());
    assertThat(progress.applications()).containsOnlyKeys(JobId.of("job-1"), JobId.of("job-2"));
    assertThat(receipt.jobs())
        .allSatisfy(job -> assertThat(job.application()).isPresent())
        .extracting(JobOutcome::job)
        .containsExactly(JobId.of("job-1"), JobId.of("job-2"));
  }

  @ParameterizedTest
  @MethodSource("notExecuted")
  void aRefusedUploadLeavesNothing(Fault fault) {
    feishu.sandbox.faults().always("uploadAttachment", fault);

    assertThat(progressOf(failure(resume))).isEqualTo(NOTHING);
    assertThat(feishu.sandbox.seed().attachments()).isEmpty();
    assertThat(feishu.sandbox.journal().count("createTalent")).isZero();
  }

  @ParameterizedTest
  @MethodSource("executedWithoutAnAnswer")
  void aLostAnswerToTheUploadLeavesAFileThatBelongsToNobody(Fault fault) {
    feishu.sandbox.faults().next("uploadAttachment", fault);

    RecruitingException lost = failure(resume);
    assertThat(lost)
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("Submit again: no talent was created");
    goOn(progressOf(lost));
    assertOnce();
  }

  @ParameterizedTest
  @MethodSource("notExecuted")
  void aRefusedPersonKeepsTheFile(Fault fault) {
    feishu.sandbox.faults().always("createTalent", fault);

    SubmitProgress progress = progressOf(failure(resume));
    assertThat(progress.attachmentId()).isPresent();
    assertThat(progress.talentId()).isEmpty();
    feishu.sandbox.faults().clear();
    goOn(progress);
    assertOnce();
    assertThat(feishu.sandbox.journal().count("uploadAttachment")).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("executedWithoutAnAnswer")
  @Tag("proves:unconfirmed-person")
  void aLostAnswerAboutThePersonAsksTheCallerToLook(Fault fault) {
    feishu.sandbox.faults().next("createTalent", fault);

    RecruitingException lost = failure(resume);
    SubmitProgress progress = progressOf(lost);
    assertThat(lost)
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("SubmitProgress.of(progress()).withTalent(id)");
    assertThat(progress.talentMayExist()).isTrue();
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> feishu.intake().continueSubmit(progress, resume, LENIENT))
        .withMessageContaining("withTalent");

    List<TalentMatch> found =
        feishu
            .lookup()
            .find(TalentQuery.builder().addMobiles(MobileNumber.of(FullResume.MOBILE)).build());
    goOn(progress.withTalent(found.get(0).talentId()));
    assertOnce();
  }

  @Test
  void aPersonWhoWasNotCreatedIsCreatedWhenTheCallerSaysSo() {
    feishu.sandbox.faults().next("createTalent", Fault.dropBeforeReply());

    SubmitProgress progress = progressOf(failure(resume));
    assertThat(progress.talentMayExist()).isTrue();
    goOn(progress.withoutTalent());
    assertOnce();
  }

  @ParameterizedTest
  @MethodSource("executedWithoutAnAnswer")
  void aLostAnswerAboutAnApplicationIsAskedAgain(Fault fault) {
    feishu.sandbox.faults().next("createApplication", fault);

    RecruitingException lost = failure(resume);
    SubmitProgress progress = progressOf(lost);
    assertThat(lost)
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("Call ResumeIntake.continueSubmit with SubmitProgress.of(progress())")
        .hasMessageContaining("refuses a second application");
    assertThat(progress.talentId()).isPresent();
    assertThat(progress.unconfirmedJobs()).containsExactly(JobId.of("job-1"));

    assertThat(goOn(progress).jobs())
        .extracting(JobOutcome::status)
        .containsExactly(JobOutcomeStatus.ALREADY_APPLIED, JobOutcomeStatus.APPLIED);
    assertOnce();
  }

  @Test
  @Tag("proves:submit-continued")
  void aFailureThatIsNotTheJobsEndsTheSubmitAndKeepsWhatWasMade() {
    feishu.sandbox.faults().next("createApplication", Fault.latency(Duration.ofMillis(1)));
    feishu.sandbox.faults().next("createApplication", Fault.code(99991672));

    RecruitingException refused = failure(resume);
    SubmitProgress progress = progressOf(refused);
    assertThat(progress.applications()).containsOnlyKeys(JobId.of("job-1"));
    assertThat(refused).hasMessageContaining(progress.toString());

    assertThat(goOn(SubmitProgress.of(progress.toString())).jobs())
        .extracting(JobOutcome::status)
        .containsOnly(JobOutcomeStatus.APPLIED);
    assertOnce();
  }

  @Test
  @Tag("proves:submit-continued")
  void aJobThatIsRefusedIsAnOutcomeAndTheOthersGoOn() {
    feishu.sandbox.faults().next("createApplication", Fault.code(1002601));

    ResumeReceipt receipt = feishu.intake().submit(resume);
    assertThat(receipt.jobs())
        .extracting(JobOutcome::status)
        .containsExactly(JobOutcomeStatus.FAILED, JobOutcomeStatus.APPLIED);
    assertThat(receipt.jobs().get(0).reason())
        .hasValueSatisfying(reason -> assertThat(reason).contains("1002601"));

    assertThat(goOn(receipt.progress().orElseThrow()).jobs())
        .extracting(JobOutcome::status)
        .containsOnly(JobOutcomeStatus.APPLIED);
    assertOnce();
  }

  @Test
  void aRateLimitKeepsItsClassAndTheTimeToWait() {
    feishu.sandbox.faults().next("createTalent", Fault.rateLimited(Duration.ofSeconds(90)));

    assertThat(failure(resume))
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            limited -> {
              assertThat(limited.retryAfter()).hasValue(Duration.ofSeconds(90));
              assertThat(progressOf(limited).attachmentId()).isPresent();
            });
  }

  @Test
  void anExpiredTokenCostsNothingTwice() {
    try (OnSandbox patient = new OnSandbox()) {
      for (String step : List.of("uploadAttachment", "createTalent", "createApplication")) {
        patient.sandbox.faults().next(step, Fault.expiredToken());
      }
      patient.intake().submit(resume);
      assertThat(patient.created()).isEqualTo(1);
      assertThat(patient.applications()).isEqualTo(2);
      assertThat(patient.sandbox.seed().attachments()).hasSize(1);
    }
  }

  @Test
  @Tag("proves:submit-continued")
  void aContinuedWholeSubmitSendsNothing() {
    SubmitProgress whole = feishu.intake().submit(resume).progress().orElseThrow();
    feishu.sandbox.journal().clear();

    assertThat(goOn(whole).jobs())
        .extracting(JobOutcome::status)
        .containsOnly(JobOutcomeStatus.APPLIED);
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void refusesAProgressOfAnotherPlatformOrAnotherResume() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .continueSubmit(
                        SubmitProgress.none(PlatformId.of("dingtalk")), resume, LENIENT))
        .withMessageContaining("dingtalk");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .continueSubmit(NOTHING.withApplication(JobId.of("job-9")), resume, LENIENT))
        .withMessageContaining("not matched");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void refusesAPersonWhoExistsWhereAskedTo() {
    feishu.intake().submit(FullResume.plain());
    Resume byMailOnly =
        Resume.builder()
            .person(resume.person())
            .contacts(
                ContactDetails.builder()
                    .mobile(MobileNumber.of("13900008888"))
                    .email(EmailAddress.of(FullResume.EMAIL))
                    .build())
            .build();

    for (Resume again : List.of(resume, byMailOnly)) {
      assertThatExceptionOfType(ConflictException.class)
          .isThrownBy(() -> feishu.intake().submit(again, FAIL_IF_EXISTS))
          .withMessageContaining("exists already as talent")
          .withMessageNotContaining(FullResume.EMAIL);
    }
    assertThat(feishu.created()).isEqualTo(1);
    assertThat(feishu.sandbox.seed().attachments()).hasSize(1);
  }

  @Test
  void createsAPersonWhoDoesNotExistWhereAskedToLook() {
    feishu.intake().submit(resume, FAIL_IF_EXISTS);

    assertThat(feishu.created()).isEqualTo(1);
    assertThat(feishu.sandbox.journal().count("batchGetTalentIds")).isEqualTo(2);
  }

  @Test
  void cannotLookUpAPersonWithoutAContact() {
    Resume nameless =
        Resume.builder()
            .person(PersonalDetails.builder().name(PersonName.of("Lin")).build())
            .build();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> feishu.intake().submit(nameless, FAIL_IF_EXISTS))
        .withMessageContaining("resume.contacts");
    Resume ofElsewhere =
        Resume.builder()
            .from(nameless)
            .contacts(ContactDetails.builder().mobile(MobileNumber.of("852", "51234567")).build())
            .build();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> feishu.intake().submit(ofElsewhere, FAIL_IF_EXISTS))
        .withMessageContaining("that Feishu takes")
        .withMessageContaining("talentport.feishu.mobile-country-codes");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void refusesListsThatAreTooLongAndDocumentsThatCannotBeReadBeforeAnyCall() {
    Resume tooLong =
        Resume.builder()
            .from(resume)
            .employments(Collections.nCopies(101, Employment.builder().build()))
            .build();
    Resume missing =
        Resume.builder().from(resume).file(ResumeFile.ofPath(Path.of("lin-missing.pdf"))).build();
    Resume empty =
        Resume.builder().from(resume).file(ResumeFile.ofBytes("lin.pdf", new byte[0])).build();

    assertThat(refused(tooLong)).hasMessageContaining("resume.employments");
    assertThat(refused(missing))
        .hasMessageContaining("resume.file")
        .hasMessageNotContaining("lin-missing");
    assertThat(refused(empty)).hasMessageContaining("resume.file");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  private InvalidRequestException refused(Resume wrong) {
    return catchThrowableOfType(
        InvalidRequestException.class, () -> feishu.intake().submit(wrong, LENIENT));
  }

  private RecruitingException failure(Resume submitted) {
    return catchThrowableOfType(
        RecruitingException.class, () -> feishu.intake().submit(submitted, LENIENT));
  }

  private static SubmitProgress progressOf(RecruitingException failure) {
    return SubmitProgress.before(failure).orElseThrow();
  }

  private ResumeReceipt goOn(SubmitProgress progress) {
    return feishu.intake().continueSubmit(progress, resume, LENIENT);
  }

  private void assertOnce() {
    assertThat(feishu.created()).isEqualTo(1);
    assertThat(feishu.applications()).isEqualTo(2);
  }
}
