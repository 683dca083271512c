package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.data.ResumeSourceData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application has its own source and way of delivery; it does not take them from the person. */
@Tag("B7")
class ApplicationDetailsTest {

  private static final String LAGOU = "6990000000000000001";
  private static final String[] BY_ID = {"resume-sources", "lagou=" + LAGOU};
  private static final String[] BY_NAME = {"resume-source-names", "lagou=拉勾"};

  @ParameterizedTest
  @CsvSource({"hr-sourcing, 1", "candidate, 2"})
  void everyApplicationHasSourceAndDelivery(String delivery, int number) {
    try (OnSandbox feishu = new OnSandbox(BY_ID)) {
      ResumeReceipt receipt =
          feishu.intake().submit(resume(DeliveryType.of(delivery)), SubmitOptions.strict());

      assertThat(receipt.notCarried()).isEmpty();
      assertThat(feishu.sandbox.seed().applications())
          .hasSize(2)
          .allSatisfy(made -> assertThat(made.resumeSourceId()).isEqualTo(LAGOU))
          .allSatisfy(made -> assertThat(made.deliveryType()).isEqualTo(number));
      assertThat(feishu.sandbox.seed().createdTalents().get(0).at("/resume_source_id").asString())
          .isEqualTo(LAGOU);
    }
  }

  @Test
  void sourceFoundByNameIsListedOnceForPersonAndApplications() {
    try (OnSandbox feishu = new OnSandbox(BY_NAME)) {
      feishu.intake().submit(resume(null));

      assertThat(feishu.sandbox.seed().applications())
          .extracting(ApplicationData::resumeSourceId)
          .containsExactly(LAGOU, LAGOU);
      assertThat(feishu.sandbox.seed().applications())
          .extracting(ApplicationData::deliveryType)
          .containsOnlyNulls();
      assertThat(feishu.sandbox.journal().count("listResumeSources")).isEqualTo(1);
    }
  }

  @Test
  void settingTellsTheDeliveryWhereTheResumeDoesNot() {
    try (OnSandbox feishu = new OnSandbox("delivery-type", "candidate")) {
      feishu.intake().submit(FullResume.plain("job-1"), SubmitOptions.strict());
      feishu
          .intake()
          .submit(
              Resume.builder()
                  .from(FullResume.plain("job-2"))
                  .contacts(ContactDetails.builder().build())
                  .deliveryType(DeliveryType.HR_SOURCING)
                  .build(),
              SubmitOptions.strict());

      assertThat(feishu.sandbox.seed().applications())
          .extracting(ApplicationData::deliveryType)
          .containsExactly(2, 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"referral", "other", "head hunter"})
  void deliveryWithoutNumberIsReportedAndRefusedStrictly(String delivery) {
    Resume resume = resume(DeliveryType.of(delivery));
    try (OnSandbox feishu = new OnSandbox(BY_ID)) {
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> feishu.intake().submit(resume, SubmitOptions.strict()))
          .withMessageContaining("deliveryType");
      assertThat(feishu.sandbox.journal().counts()).isEmpty();

      assertThat(feishu.intake().submit(resume).notCarried()).containsExactly("deliveryType");
      assertThat(feishu.sandbox.seed().applications())
          .extracting(ApplicationData::deliveryType)
          .containsOnlyNulls();
    }
  }

  @Test
  void deliveryWithoutApplicationsIsReported() {
    Resume resume =
        Resume.builder().from(FullResume.plain()).deliveryType(DeliveryType.CANDIDATE).build();
    try (OnSandbox feishu = new OnSandbox()) {
      assertThat(feishu.intake().submit(resume).notCarried()).containsExactly("deliveryType");
    }
  }

  @Test
  @Tag("proves:not-carried")
  void channelWithoutSourceIsReportedAndTheApplicationsHaveNone() {
    try (OnSandbox feishu = new OnSandbox()) {
      assertThat(feishu.intake().submit(resume(DeliveryType.CANDIDATE)).notCarried())
          .containsExactly("channel");
      assertThat(feishu.sandbox.seed().applications())
          .hasSize(2)
          .allSatisfy(made -> assertThat(made.resumeSourceId()).isNull())
          .allSatisfy(made -> assertThat(made.deliveryType()).isEqualTo(2));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void continuedSubmitSendsTheSame(boolean byName) {
    Resume resume = resume(DeliveryType.CANDIDATE);
    try (OnSandbox feishu = new OnSandbox(byName ? BY_NAME : BY_ID)) {
      feishu.sandbox.faults().next("createApplication", Fault.code(99991672));
      SubmitProgress stopped =
          SubmitProgress.before(
                  catchThrowableOfType(
                      RecruitingException.class, () -> feishu.intake().submit(resume)))
              .orElseThrow();
      SubmitProgress stored = SubmitProgress.of(stopped.toString());
      // Another process, which has not looked any source up.
      try (OnSandbox later = feishu.again()) {
        later.intake().continueSubmit(stored, resume, SubmitOptions.strict());
      }

      assertThat(feishu.sandbox.seed().applications())
          .hasSize(2)
          .allSatisfy(made -> assertThat(made.resumeSourceId()).isEqualTo(LAGOU))
          .allSatisfy(made -> assertThat(made.deliveryType()).isEqualTo(2));
    }
  }

  @Test
  void sourceThatCannotBeFoundOnContinuingKeepsTheProgress() {
    Resume resume = resume(null);
    try (OnSandbox feishu = new OnSandbox(BY_NAME)) {
      feishu.sandbox.faults().always("createApplication", Fault.code(99991672));
      SubmitProgress stopped =
          SubmitProgress.before(
                  catchThrowableOfType(
                      RecruitingException.class, () -> feishu.intake().submit(resume)))
              .orElseThrow();
      feishu.sandbox.faults().clear();
      feishu.sandbox.faults().always("listResumeSources", Fault.code(99991672));
      try (OnSandbox later = feishu.again()) {
        RecruitingException failed =
            catchThrowableOfType(
                RecruitingException.class,
                () -> later.intake().continueSubmit(stopped, resume, SubmitOptions.lenient()));

        assertThat(SubmitProgress.before(failed).orElseThrow().talentId())
            .isEqualTo(stopped.talentId());
        assertThat(failed.remedy().orElse("")).contains("continueSubmit");
      }
      assertThat(feishu.applications()).isZero();
    }
  }

  @Test
  void nothingIsLookedUpOnceEveryApplicationIsMade() {
    Resume resume = resume(null);
    try (OnSandbox feishu = new OnSandbox(BY_NAME)) {
      SubmitProgress whole = feishu.intake().submit(resume).progress().orElseThrow();
      try (OnSandbox later = feishu.again()) {
        assertThat(later.intake().continueSubmit(whole, resume, SubmitOptions.lenient()).jobs())
            .extracting(JobOutcome::status)
            .containsExactly(JobOutcomeStatus.APPLIED, JobOutcomeStatus.APPLIED);
      }
      assertThat(feishu.sandbox.journal().count("listResumeSources")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"10008", "10009"})
  void sourceForTransfersOfEmployeesIsRefusedBeforeAnyWrite(String type) {
    try (OnSandbox feishu = new OnSandbox("resume-source-names", "lagou=员工")) {
      feishu.sandbox.seed().resumeSource(new ResumeSourceData("77", "员工", "x", 1, type));

      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> feishu.intake().submit(resume(null)))
          .withMessageContaining("transfers of employees");
      assertThat(feishu.sandbox.seed().attachments()).isEmpty();
      assertThat(feishu.created()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"referral", "applied"})
  void settingWithoutNumberIsRefusedBeforeAnyCall(String delivery) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> new OnSandbox("delivery-type", delivery))
        .withMessageContaining("talentport.feishu.delivery-type")
        .withMessageContaining("candidate");
  }

  private static Resume resume(@Nullable DeliveryType delivery) {
    Resume.Builder resume =
        Resume.builder()
            .from(FullResume.plain())
            .channel(ResumeChannel.LAGOU)
            .addMatchedJobs(JobId.of("job-1"), JobId.of("job-2"));
    if (delivery != null) {
      resume.deliveryType(delivery);
    }
    return resume.build();
  }
}
