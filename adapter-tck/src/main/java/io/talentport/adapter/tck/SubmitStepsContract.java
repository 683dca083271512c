package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.tck.SubmitUnderTest.Product;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A submit of several calls that fails between them reports its progress, and can be continued. */
@Tag("same-on-every-jdk")
abstract class SubmitStepsContract extends ContractGroup {

  private static final SubmitOptions LENIENT = SubmitOptions.lenient();

  private final Resume resume = SampleResumes.withDocument().build();

  Stream<Arguments> callsUnderFaults() {
    return adapter().serves(ResumeIntake.class) && !adapter().submit().steps().isEmpty()
        ? SubmitCall.of(adapter(), seed -> {}, resume, LENIENT).stream()
            .flatMap(call -> call.faults().map(fault -> Arguments.of(call, fault)))
        : Stream.empty();
  }

  @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
  @MethodSource("callsUnderFaults")
  @ContractCase(value = "C109", mayHaveNoCase = true)
  @DisplayName(
      "C109 writes nothing twice, whichever call fails, and reports the ids to continue with")
  @Tag("proves:submit-continued")
  void required_makesNothingTwiceWhicheverStepFails(SubmitCall call, FaultCase fault) {
    underFault(
        fault,
        readTimeout -> {
          RecruitingPlatform platform =
              fixture().connect("max-attempts", "3", "read-timeout", readTimeout);
          call.strike(fixture().sandbox().faults(), fault);
          ResumeIntake intake = platform.port(ResumeIntake.class);
          ResumeReceipt[] receipt = new ResumeReceipt[1];

          Throwable thrown = catchThrowable(() -> receipt[0] = intake.submit(resume));

          nothingTwice();
          SubmitProgress progress = ReachedProgress.of(thrown, receipt[0]);
          tellsWhatWasDoneBefore(call, progress);
          fixture().sandbox().faults().clear();
          if (progress.talentMayExist()) {
            ExpectedFailure.of(
                OutcomeUnknownException.class,
                () -> intake.continueSubmit(progress, resume, LENIENT));
          }
          ResumeReceipt whole =
              intake.continueSubmit(afterALook(progress, platform), resume, LENIENT);

          nothingTwice();
          assertThat(made(Product.PERSON)).as("people").hasSize(1);
          assertThat(made(Product.APPLICATION)).as("applications").hasSize(2);
          assertThat(whole.jobs())
              .extracting(JobOutcome::status)
              .doesNotContain(JobOutcomeStatus.FAILED)
              .hasSize(2);
        });
  }

  private void tellsWhatWasDoneBefore(SubmitCall call, SubmitProgress progress) {
    List<SubmitUnderTest.Step> steps = adapter().submit().steps();
    if (call.writes()) {
      assertThat(steps)
          .as("the writes of a submit, each of which is described by SubmitUnderTest.step(…)")
          .extracting(SubmitUnderTest.Step::operation)
          .contains(call.operation());
    } else {
      return;
    }
    for (SubmitUnderTest.Step before : steps) {
      if (before.operation().equals(call.operation())) {
        return;
      }
      String made = made(before.product()).get(0);
      if (before.product() == Product.DOCUMENT) {
        assertThat(progress.attachmentId()).as("the document's id").hasValue(AttachmentId.of(made));
      } else if (before.product() == Product.PERSON) {
        assertThat(progress.talentId()).as("the person's id").hasValue(TalentId.of(made));
      }
    }
  }

  private List<String> made(Product product) {
    return adapter().submit().made(product, fixture().sandbox().seed());
  }

  /** What a caller does after learning that the person may exist. */
  private SubmitProgress afterALook(SubmitProgress progress, RecruitingPlatform platform) {
    if (!progress.talentMayExist()) {
      return progress;
    }
    List<TalentMatch> found =
        platform
            .port(TalentLookup.class)
            .find(
                TalentQuery.builder().addMobiles(resume.contacts().mobile().orElseThrow()).build());
    assertThat(found).hasSameSizeAs(made(Product.PERSON));
    return found.isEmpty()
        ? progress.withoutTalent()
        : progress.withTalent(found.get(0).talentId());
  }

  private void nothingTwice() {
    assertThat(made(Product.PERSON)).as("people").hasSizeLessThanOrEqualTo(1);
    assertThat(made(Product.APPLICATION)).as("jobs applied for").doesNotHaveDuplicates();
  }
}
