package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.SubmitProgress;
import io.talentport.sandbox.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DuplicateCheckTest {

  private static final SubmitOptions FAIL_IF_EXISTS =
      SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS);

  private final OnSandbox dingtalk = new OnSandbox();

  @AfterEach
  void close() {
    dingtalk.close();
  }

  @Test
  void refusesAResumeThatDingTalkKnows() {
    ResumeReceipt first = dingtalk.intake().submit(Resumes.plain(), FAIL_IF_EXISTS);

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> dingtalk.intake().submit(Resumes.plain(), FAIL_IF_EXISTS))
        .withMessageContaining(first.resumeId().orElseThrow().value())
        .withMessageNotContaining(Resumes.MOBILE);
    assertThat(dingtalk.sandbox.seed().submittedResumes()).hasSize(1);
  }

  @Test
  void doesNotLookUnlessAskedTo() {
    dingtalk.intake().submit(Resumes.plain());

    assertThat(dingtalk.sandbox.journal().count("checkResumeExistence")).isZero();
  }

  @Test
  void aPreviewLooksUpAsTheSubmitWouldAndSubmitsNothing() {
    SubmitPlan plan = dingtalk.intake().preview(Resumes.plain(), FAIL_IF_EXISTS);

    assertThat(plan)
        .isEqualTo(
            SubmitPlan.builder()
                .platform(PlatformId.of("dingtalk"))
                .notCarried(dingtalk.intake().submit(Resumes.plain()).notCarried())
                .addWrites("addResume")
                .build());
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> dingtalk.intake().preview(Resumes.plain(), FAIL_IF_EXISTS));
    assertThat(dingtalk.sandbox.seed().submittedResumes()).hasSize(1);
  }

  @Test
  void aPreviewAsksNobodyUnlessToldTo() {
    dingtalk.intake().preview(Resumes.plain(), SubmitOptions.lenient());

    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void refusesToUpdateBeforeAnyCall() {
    SubmitOptions update = SubmitOptions.lenient().ifPersonExists(ExistingPerson.UPDATE);

    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> dingtalk.intake().submit(Resumes.plain(), update))
        .withMessageContaining("no call that updates");
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> dingtalk.intake().preview(Resumes.plain(), update));
    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void submitsNothingWhereTheAnswerCannotBeUnderstood() {
    dingtalk.sandbox.faults().next("checkResumeExistence", Fault.removeJson("/result/existed"));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> dingtalk.intake().submit(Resumes.plain(), FAIL_IF_EXISTS))
        .withMessageContaining("existed");
    assertThat(dingtalk.sandbox.seed().submittedResumes()).isEmpty();
  }

  @Test
  @Tag("B1")
  void submitsNothingWhereTheAnswerContradictsItself() {
    dingtalk
        .sandbox
        .faults()
        .next(
            "checkResumeExistence",
            Fault.body(
                "{\"errcode\":0,\"result\":{\"existed\":false,\"resume_id_list\":[\"r1\"]}}"));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> dingtalk.intake().submit(Resumes.plain(), FAIL_IF_EXISTS))
        .withMessageContaining("result.existed is false");
    assertThat(dingtalk.sandbox.seed().submittedResumes()).isEmpty();
  }

  @Test
  void doesNotLookForANumberThatItDoesNotKnowAsAWhole() {
    Resume hidden =
        Resume.builder()
            .from(Resumes.plain())
            .contacts(ContactDetails.builder().mobile(MobileNumber.of("139****0001")).build())
            .build();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> dingtalk.intake().submit(hidden, FAIL_IF_EXISTS))
        .withMessageContainingAll("resume.contacts.mobile", "asterisks")
        .withMessageNotContaining("0001");
    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void hasNothingToContinue() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(
            () ->
                dingtalk
                    .intake()
                    .continueSubmit(
                        SubmitProgress.none(PlatformId.of("dingtalk")),
                        Resumes.plain(),
                        SubmitOptions.lenient()))
        .withMessageContaining("dingtalk addResume: DingTalk takes a résumé in one step");
    assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
  }
}
