package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way out of an unknown outcome that the documents show. */
class AfterAnUnknownOutcomeTest {

  private static final Resume RESUME =
      Resume.builder()
          .person(PersonalDetails.builder().name(PersonName.of("林夏")).build())
          .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900004321")).build())
          .build();

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform platform = connect();
  private final AfterAnUnknownOutcome way =
      new AfterAnUnknownOutcome(
          platform.port(ResumeIntake.class), platform.port(TalentLookup.class));

  private RecruitingPlatform connect() {
    Map<String, String> settings = new HashMap<>(sandbox.settings("feishu"));
    settings.put("talentport.platform", "feishu");
    return RecruitingPlatform.connect(settings);
  }

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docs/after-an-unknown-outcome.md", "docs/after-an-unknown-outcome.zh-CN.md"})
  void theDocumentShowsThisCode(String document) {
    Snippets.areOf(AfterAnUnknownOutcome.class, document, 1);
  }

  @Test
  void aPersonWhoWasMadeIsContinuedWith() {
    sandbox.faults().next("createTalent", Fault.dropAfterExecution());

    assertThat(way.submitted(RESUME, SubmitOptions.lenient()).talentId()).isPresent();
    assertThat(sandbox.seed().createdTalents()).hasSize(1);
    assertThat(sandbox.journal().count("createTalent")).isEqualTo(1);
  }

  @Test
  void whereNobodyIsFoundSomebodyDecides() {
    sandbox.faults().next("createTalent", Fault.dropBeforeReply());

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> way.submitted(RESUME, SubmitOptions.lenient()));
    assertThat(sandbox.seed().createdTalents()).isEmpty();
    assertThat(sandbox.journal().count("createTalent")).isEqualTo(1);
  }
}
