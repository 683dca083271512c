package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.Category;
import io.talentport.adapter.tck.internal.spec.ErrorCode;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The self-check finds what is wrong, gives a remedy, and sends no more requests than needed. */
abstract class SelfCheckContract extends ContractGroup {

  private static final String CREDENTIALS = "credentials";

  private static DiagnosisLine line(Diagnosis diagnosis, String subject) {
    return diagnosis.lines().stream()
        .filter(line -> line.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line for " + subject + " in " + diagnosis));
  }

  private List<DiagnosisLine> portLines(Diagnosis diagnosis) {
    return adapter().ports().stream().map(port -> line(diagnosis, port.getSimpleName())).toList();
  }

  private static void assertNotChecked(List<DiagnosisLine> lines) {
    assertThat(lines).extracting(DiagnosisLine::status).containsOnly(DiagnosisStatus.NOT_CHECKED);
  }

  @Test
  @ContractCase("C136")
  @DisplayName("C136 fails the credentials by a wrong secret, and asks no port")
  void required_failsTheCredentialsByAWrongSecret() {
    String secret = adapter().secretSettings().iterator().next();
    RecruitingPlatform platform = fixture().connect(secret, "not-the-secret-of-anybody");

    Diagnosis diagnosis = platform.diagnose();

    assertThat(diagnosis.healthy()).isFalse();
    assertThat(diagnosis.platform()).isEqualTo(platform.id());
    assertThat(line(diagnosis, CREDENTIALS).status()).isEqualTo(DiagnosisStatus.FAILED);
    assertThat(line(diagnosis, CREDENTIALS).remedy()).contains(fixture().key(secret));
    assertNotChecked(portLines(diagnosis));
    assertThat(fixture().callsOfPorts()).isZero();
    assertThat(diagnosis.toString()).doesNotContain("not-the-secret-of-anybody");
  }

  @Test
  @ContractCase("C137")
  @DisplayName("C137 checks nothing else where the platform cannot be reached")
  void required_checksNothingElseWhereThePlatformCannotBeReached() {
    RecruitingPlatform platform = fixture().connect();
    fixture().sandbox().close();

    Diagnosis diagnosis = platform.diagnose();

    assertThat(diagnosis.healthy()).isFalse();
    assertThat(line(diagnosis, CREDENTIALS).status()).isNotEqualTo(DiagnosisStatus.OK);
    assertNotChecked(portLines(diagnosis));
    fixture().nothingWasSent();
  }

  @Test
  @ContractCase("C138")
  @DisplayName("C138 asks each operation once at most, with one token")
  void required_asksEachOperationOnceAtMost() {
    Diagnosis diagnosis = fixture().connect().diagnose();

    assertThat(portLines(diagnosis)).isNotEmpty();
    assertThat(fixture().sandbox().journal().counts().values()).isNotEmpty().containsOnly(1);
  }

  Stream<OperationUnderTest> permitted() {
    return operations(true).filter(operation -> missingPermission(operation).isPresent());
  }

  private Optional<ErrorCode> missingPermission(OperationUnderTest operation) {
    return adapter().spec().call(operation.operation()).errorCodes().values().stream()
        .filter(code -> code.category() == Category.PERMISSION)
        .findFirst();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("permitted")
  @ContractCase(value = "C139", mayHaveNoCase = true)
  @DisplayName("C139 fails a port alone that lacks a permission, and names the permission")
  @Tag("proves:scopes-named")
  void required_failsAPortAloneThatLacksAPermission(OperationUnderTest operation) {
    SpecCall call = adapter().spec().call(operation.operation());
    ErrorCode code = missingPermission(operation).orElseThrow();
    String refusal =
        adapter().envelope().refusal(call.id(), code.code(), "no", "id-of-a-refusal").toString();
    fixture()
        .sandbox()
        .faults()
        .always(call.id(), Fault.status(code.http(), "application/json", refusal));

    Diagnosis diagnosis = fixture().connect().diagnose();

    DiagnosisLine line = line(diagnosis, operation.port().getSimpleName());
    if (fixture().count(call.id()) == 0) {
      // A port is checked with one of its operations, and never with a write.
      assertThat(line.status())
          .isEqualTo(isAsked(operation.port()) ? DiagnosisStatus.OK : DiagnosisStatus.NOT_CHECKED);
      return;
    }
    assertThat(line.status()).isEqualTo(DiagnosisStatus.FAILED);
    assertThat(line.finding()).contains(adapter().id() + " " + call.id(), code.code());
    assertThat(line.remedy()).isNotBlank();
    call.scopes().forEach(scope -> assertThat(line.remedy()).contains(scope));
    assertThat(portLines(diagnosis))
        .filteredOn(other -> other.status() == DiagnosisStatus.FAILED)
        .containsExactly(line);
  }

  private boolean isAsked(Class<?> port) {
    return operations()
        .filter(operation -> operation.port() == port)
        .anyMatch(operation -> fixture().count(operation.operation()) > 0);
  }
}
