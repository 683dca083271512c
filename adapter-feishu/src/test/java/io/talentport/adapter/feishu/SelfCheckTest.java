package io.talentport.adapter.feishu;

import static io.talentport.core.DiagnosisStatus.FAILED;
import static io.talentport.core.DiagnosisStatus.NOT_CHECKED;
import static io.talentport.core.DiagnosisStatus.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SelfCheckTest {

  private static final String SECRET_KEY = "talentport.feishu.app-secret";
  private static final Set<String> PORTS =
      Ports.all().stream().map(Class::getSimpleName).collect(Collectors.toSet());

  private Sandbox sandbox;
  private Map<String, String> settings;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
    settings = new HashMap<>(sandbox.settings("feishu"));
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
      assertThat(sandbox.journal().counts().keySet())
          .doesNotContain("uploadAttachment", "createTalent", "createApplication");
      assertThat(diagnosis.lines() + diagnosis.toString())
          .doesNotContain(settings.get(SECRET_KEY), settings.get("talentport.feishu.app-id"));
      assertThat(tokensInUse())
          .allSatisfy(token -> assertThat(diagnosis.toString()).doesNotContain(token));
      return diagnosis;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "listExternalApplications, ExternalApplications, 1002002, OK",
    "listExternalApplications, ExternalApplications, 1002001, FAILED",
    "batchGetTalentIds, TalentLookup, 1002002, OK",
    "listResumeSources, ResumeSources, 1002002, FAILED",
  })
  void aRefusalOfAnInventedValueShowsThatThePortIsReached(
      String operation, String port, int code, DiagnosisStatus status) {
    sandbox.faults().always(operation, Fault.code(code));

    assertThat(line(diagnose(), port).status()).isEqualTo(status);
  }

  private List<String> tokensInUse() {
    return sandbox.journal().requests().stream()
        .map(RecordedRequest::headers)
        .filter(headers -> headers.containsKey("authorization"))
        .map(headers -> headers.get("authorization").substring("Bearer ".length()))
        .distinct()
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
  void everyPortIsCheckedByAHarmlessRead() {
    Diagnosis diagnosis = diagnose();

    assertThat(diagnosis.healthy()).isTrue();
    assertThat(diagnosis.lines())
        .extracting(line -> line.subject() + " " + line.status())
        .startsWith(
            "settings " + OK,
            "name " + OK,
            "connection " + OK,
            "certificate " + NOT_CHECKED,
            "clock " + OK,
            "credentials " + OK)
        .hasSize(6 + Ports.all().size())
        .containsAll(Ports.all().stream().map(SelfCheckTest::lineOf).toList());
    // A token, and a read for each port but the one that writes; profiles and documents need a
    // permission each.
    assertThat(sandbox.journal().counts())
        .hasSize(Ports.all().size() + 1)
        .containsKeys("getTalent", "getAttachment");
    assertThat(sandbox.journal().counts().values()).containsOnly(1);
    assertThat(tokensInUse()).singleElement().asString().startsWith("t-");
  }

  private static String lineOf(Class<?> port) {
    return port.getSimpleName() + " " + (port.equals(ResumeIntake.class) ? NOT_CHECKED : OK);
  }

  @Test
  void whoIsLookedUpIsNobody() {
    diagnose();

    assertThat(sandbox.journal().requests("batchGetTalentIds").get(0).body())
        .isEqualTo("{\"email_list\":[\"nobody@example.invalid\"]}");
    // The platform knows no such talent, which is an answer all the same.
    assertThat(sandbox.journal().requests("listExternalApplications").get(0).platformCode())
        .isEqualTo("1002102");
  }

  @Test
  void aPlatformThatIsNotThereIsTheOnlyThingThatIsChecked() {
    sandbox.close();

    Diagnosis diagnosis = diagnose();

    assertThat(diagnosis.healthy()).isFalse();
    assertThat(line(diagnosis, "connection").status()).isEqualTo(FAILED);
    assertThat(line(diagnosis, "clock").status()).isEqualTo(NOT_CHECKED);
    assertThat(line(diagnosis, "credentials").status()).isEqualTo(NOT_CHECKED);
    assertThat(PORTS)
        .allSatisfy(port -> assertThat(line(diagnosis, port).status()).isEqualTo(NOT_CHECKED));
    assertThat(sandbox.journal().counts()).isEmpty();
  }
}
