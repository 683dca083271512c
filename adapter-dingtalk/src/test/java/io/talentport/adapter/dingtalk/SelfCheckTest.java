package io.talentport.adapter.dingtalk;

import static io.talentport.core.DiagnosisStatus.FAILED;
import static io.talentport.core.DiagnosisStatus.NOT_CHECKED;
import static io.talentport.core.DiagnosisStatus.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SelfCheckTest {

  private static final String SECRET_KEY = "talentport.dingtalk.app-secret";

  private Sandbox sandbox;
  private Map<String, String> settings;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
    settings = new HashMap<>(sandbox.settings("dingtalk"));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  /** Runs the check, and looks for what it must never do, whatever it found. */
  private Diagnosis diagnose() {
    try (RecruitingPlatform platform = RecruitingPlatform.connect(settings)) {
      Diagnosis diagnosis = platform.diagnose();
      assertThat(diagnosis.platform()).isEqualTo(platform.id());
      assertThat(sandbox.journal().count("addResume")).isZero();
      assertThat(diagnosis.lines() + diagnosis.toString())
          .doesNotContain(settings.get(SECRET_KEY), settings.get("talentport.dingtalk.app-key"));
      assertThat(tokensInUse())
          .allSatisfy(token -> assertThat(diagnosis.toString()).doesNotContain(token));
      return diagnosis;
    }
  }

  private List<String> tokensInUse() {
    return sandbox.journal().requests("listResumeRecords").stream()
        .map(RecordedRequest::query)
        .map(query -> query.get("access_token"))
        .toList();
  }

  private static DiagnosisLine line(Diagnosis diagnosis, String subject) {
    return diagnosis.lines().stream()
        .filter(line -> line.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("proves:self-check")
  void everythingThatCanBeCheckedWithoutWritingIsFine() {
    Diagnosis diagnosis = diagnose();

    assertThat(diagnosis.healthy()).isTrue();
    assertThat(diagnosis.lines())
        .extracting(line -> line.subject() + " " + line.status())
        .containsExactly(
            "settings " + OK,
            "name " + OK,
            "connection " + OK,
            "certificate " + NOT_CHECKED,
            "name " + OK,
            "connection " + OK,
            "certificate " + NOT_CHECKED,
            "clock " + OK,
            "credentials " + OK,
            "ResumeRecords " + OK,
            "TalentLookup " + OK,
            "ResumeIntake " + NOT_CHECKED);
    assertThat(line(diagnosis, "ResumeIntake").finding())
        .isEqualTo("checking it would submit a résumé");
    assertThat(sandbox.journal().counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("createAccessToken", 1, "listResumeRecords", 1, "getCandidateByPhone", 1));
    assertThat(sandbox.journal().requests("listResumeRecords").get(0).body())
        .contains("\"size\":1");
    assertThat(tokensInUse()).singleElement().asString().isNotBlank();
  }

  @Test
  void credentialsThatAreRefusedNowFailAlthoughATokenIsKept() {
    try (RecruitingPlatform platform = RecruitingPlatform.connect(settings)) {
      assertThat(platform.diagnose().healthy()).isTrue();
      sandbox.faults().always("createAccessToken", Fault.code("invalidClientIdOrSecret"));

      Diagnosis diagnosis = platform.diagnose();

      assertThat(line(diagnosis, "credentials").status()).isEqualTo(FAILED);
      assertThat(line(diagnosis, "ResumeRecords").status()).isEqualTo(NOT_CHECKED);
    }
  }

  @Test
  void aMissingPermissionFailsItsPortAndSaysWhereToGrantIt() {
    sandbox.faults().always("listResumeRecords", Fault.wrappedCode(60011));

    Diagnosis diagnosis = diagnose();

    assertThat(diagnosis.healthy()).isFalse();
    assertThat(line(diagnosis, "credentials").status()).isEqualTo(OK);
    assertThat(line(diagnosis, "ResumeRecords").status()).isEqualTo(FAILED);
    assertThat(line(diagnosis, "ResumeRecords").finding())
        .contains("dingtalk listResumeRecords", "60011");
    assertThat(line(diagnosis, "ResumeRecords").remedy()).contains("developer console");
    assertThat(sandbox.journal().count("listResumeRecords")).isEqualTo(1);
  }

  @Test
  void aRefusalOfTheInventedNumberShowsThatThePortIsReached() {
    sandbox.faults().always("getCandidateByPhone", Fault.code("invalidParam"));

    assertThat(line(diagnose(), "TalentLookup").status()).isEqualTo(OK);

    sandbox.faults().always("getCandidateByPhone", Fault.code("missingParameter"));

    assertThat(line(diagnose(), "TalentLookup").status()).isEqualTo(FAILED);
  }

  @Test
  @Tag("proves:scopes-named")
  void aScopeThatThePlatformNamesIsInTheRemedy() {
    sandbox
        .faults()
        .always(
            "listResumeRecords",
            Fault.body(
                "{\"errcode\":88,\"errmsg\":\"ding talk error[subcode=60011,submsg=no right,"
                    + "requiredScopes=[scope_of_this_test]]\",\"request_id\":\"r-1\"}"));

    Diagnosis diagnosis = diagnose();

    assertThat(line(diagnosis, "ResumeRecords").status()).isEqualTo(FAILED);
    assertThat(line(diagnosis, "ResumeRecords").remedy())
        .contains("Grant the application scope_of_this_test", "developer console");
  }

  @Test
  void aPlatformThatIsNotThereIsTheOnlyThingThatIsChecked() {
    sandbox.close();

    Diagnosis diagnosis = diagnose();

    assertThat(diagnosis.healthy()).isFalse();
    assertThat(line(diagnosis, "connection").status()).isEqualTo(FAILED);
    assertThat(line(diagnosis, "clock").status()).isEqualTo(NOT_CHECKED);
    assertThat(line(diagnosis, "credentials").status()).isEqualTo(NOT_CHECKED);
    assertThat(line(diagnosis, "ResumeRecords").status()).isEqualTo(NOT_CHECKED);
    assertThat(sandbox.journal().counts()).isEmpty();
  }
}
