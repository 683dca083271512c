package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.Gender;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What DingTalk cannot take, beyond what every platform's contract says. */
class SubmissionRulesTest {

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform platform = connect(Map.of());

  private RecruitingPlatform connect(Map<String, String> others) {
    Map<String, String> settings = new TreeMap<>(sandbox.settings("dingtalk"));
    settings.putAll(others);
    return DingTalk.connect(DingTalkSettingsSchema.SCHEMA.read(settings));
  }

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  private static Resume.Builder resume(Gender gender, MobileNumber mobile) {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of("Lin Xia")).gender(gender).build())
        .contacts(ContactDetails.builder().mobile(mobile).build())
        .channel(ResumeChannel.BOSS);
  }

  private static Resume.Builder resume() {
    return resume(Gender.FEMALE, MobileNumber.of("13900000001"));
  }

  @Test
  @Tag("B7")
  void reportsHowTheApplicationsCameAbout() {
    Resume resume = resume().deliveryType(DeliveryType.CANDIDATE).build();

    assertThat(intake().submit(resume).notCarried()).containsExactly("deliveryType");
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> intake().submit(resume, SubmitOptions.strict()))
        .withMessageContaining("deliveryType");
    assertThat(sent()).hasSize(1);
  }

  /** What was submitted, as it was sent. */
  private List<String> sent() {
    return sandbox.journal().requests("addResume").stream().map(RecordedRequest::body).toList();
  }

  private ResumeIntake intake() {
    return platform.port(ResumeIntake.class);
  }

  @Test
  void aForeignNumberIsRefusedInsteadOfTakenForAMainlandOne() {
    Resume foreign = resume(Gender.FEMALE, MobileNumber.of("852", "90000001")).build();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> intake().submit(foreign))
        .withMessageContaining("resume.contacts.mobile")
        .withMessageContaining("mainland China")
        .withMessageNotContaining("90000001");
    assertThat(sandbox.journal().counts()).isEmpty();
  }

  @Test
  void aSexThatDingTalkHasNoWordForIsLeftOutAndTold() {
    ResumeReceipt receipt =
        intake().submit(resume(Gender.OTHER, MobileNumber.of("13900000001")).build());

    assertThat(receipt.notCarried()).containsExactly("person.gender");
    assertThat(sent()).hasSize(1).noneMatch(body -> body.contains("\"sex\""));
  }

  @Test
  void bytesAreLeftOutAndToldBecauseDingTalkFetchesTheFileItself() {
    Resume withBytes =
        resume().file(ResumeFile.ofBytes("resume.pdf", new byte[] {1, 2, 3})).build();

    assertThat(intake().submit(withBytes).notCarried()).containsExactly("file");
    assertThat(sent()).hasSize(1).noneMatch(body -> body.contains("\"resume_file\""));
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> intake().submit(withBytes, SubmitOptions.strict()))
        .withMessageContaining("file");
    assertThat(sent()).hasSize(1);
  }

  @Test
  void withoutAnOperatorOfItsOwnAResumeIsSubmittedOnBehalfOfTheSettings() {
    try (RecruitingPlatform other =
        connect(Map.of("talentport.dingtalk.operator-user-id", "somebody-else"))) {
      other.port(ResumeIntake.class).submit(resume().build());
    }
    try (RecruitingPlatform nobody = connect(Map.of("talentport.dingtalk.operator-user-id", ""))) {
      nobody.port(ResumeIntake.class).submit(resume().build());
    }

    assertThat(sent()).hasSize(2);
    assertThat(sent().get(0)).contains("\"opt_user_id\":\"somebody-else\"");
    assertThat(sent().get(1)).doesNotContain("opt_user_id");
  }
}
