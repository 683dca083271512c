package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.sandbox.RecordedRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A platform is connected once, used by many threads, and closed at shutdown. */
abstract class LifecycleContract extends ContractGroup {

  /** A port of the loopback on which no program may listen. */
  private static final String NOBODY_LISTENS = "http://127.0.0.1:1";

  @Test
  @ContractCase("C11")
  @DisplayName("C11 sends nothing while it connects, describes itself and closes")
  void required_sendsNothingUntilAPortIsCalled() {
    RecruitingPlatform platform = fixture().connect();
    platform.ports().forEach(platform::find);

    assertThat(platform.toString()).contains(adapter().id());
    platform.close();
    fixture().nothingWasSent();
  }

  @Test
  @ContractCase("C12")
  @DisplayName("C12 can be closed again and again")
  void required_closesOnceHoweverOften() {
    RecruitingPlatform platform = fixture().connect();

    platform.close();
    platform.close();

    fixture().nothingWasSent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C13")
  @DisplayName("C13 takes no call after it was closed, and says so")
  void required_takesNoCallAfterClose(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    RecruitingPlatform whileOpen = new CachedPorts(platform);
    platform.close();

    assertThat(ExpectedFailure.of(ConfigurationException.class, () -> operation.call(whileOpen)))
        .as("a port that was asked for before the platform was closed")
        .hasMessageContaining("closed");
    assertThat(
            ExpectedFailure.of(ConfigurationException.class, () -> platform.port(operation.port())))
        .hasMessageContaining("closed");
    assertThat(
            ExpectedFailure.of(ConfigurationException.class, () -> platform.find(operation.port())))
        .hasMessageContaining("closed");
    fixture().nothingWasSent();
  }

  @Test
  @ContractCase("C14")
  @DisplayName("C14 keeps its connection for the next read, and makes a new one for a write")
  void required_reusesItsConnection() {
    operations().forEach(operation -> operation.arrange(fixture().sandbox().seed()));
    RecruitingPlatform platform = fixture().connect();

    for (int round = 0; round < 5; round++) {
      operations().forEach(operation -> operation.call(platform));
    }

    Map<Spec, List<RecordedRequest>> byHost =
        fixture().sandbox().journal().requests().stream()
            .collect(
                Collectors.groupingBy(
                    request -> adapter().spec().call(request.operation()).spec()));
    assertThat(byHost.values()).isNotEmpty().allSatisfy(this::useOneConnectionButForWrites);
  }

  /** A server may be closing an idle connection, which would make a write's outcome unknown. */
  private void useOneConnectionButForWrites(List<RecordedRequest> toOneHost) {
    Set<String> used = new HashSet<>();
    for (RecordedRequest request : toOneHost) {
      boolean read = adapter().spec().call(request.operation()).retrySafe();
      if (read && !used.isEmpty()) {
        assertThat(used)
            .as("connections before the read %s", request.operation())
            .contains(request.connection());
      }
      if (!read) {
        assertThat(used)
            .as("connections before the write %s", request.operation())
            .doesNotContain(request.connection());
      }
      used.add(request.connection());
    }
  }

  @Test
  @ContractCase("C15")
  @DisplayName("C15 shares nothing with another platform of the same process")
  @Tag("proves:isolation")
  void required_sharesNothingWithAnotherPlatform() {
    operations().forEach(operation -> operation.arrange(fixture().sandbox().seed()));
    RecruitingPlatform first = fixture().connect();
    try (SandboxFixture elsewhere = new SandboxFixture(adapter())) {
      operations().forEach(operation -> operation.arrange(elsewhere.sandbox().seed()));
      RecruitingPlatform second = elsewhere.connect();
      operations().forEach(operation -> operation.call(first));
      operations().forEach(operation -> operation.call(second));
      second.close();

      operations().forEach(operation -> operation.call(first));

      assertThat(fixture().tokenCalls()).isEqualTo(1);
      assertThat(elsewhere.tokenCalls()).isEqualTo(1);
      elsewhere.everyRequestConforms();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C123")
  @DisplayName("C123 goes through the proxy that is set, and through nothing else")
  void required_goesThroughTheProxyThatIsSet(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    String sandbox = fixture().sandbox().uri().toString();
    Map<String, String> settings = fixture().settings("max-attempts", "1", "proxy", sandbox);
    settings.replaceAll(
        (key, value) ->
            key.equals(fixture().key("proxy")) ? value : value.replace(sandbox, NOBODY_LISTENS));

    assertThat(operation.call(fixture().connect(settings))).isNotEmpty();

    assertThat(fixture().count(operation.operation())).isEqualTo(1);
    assertThat(fixture().requests(operation.operation()).get(0).header("Host"))
        .contains(NOBODY_LISTENS.substring("http://".length()));
  }

  @Test
  @ContractCase("C124")
  @DisplayName("C124 checks itself without writing, and has a line for each port")
  void required_checksItself() {
    RecruitingPlatform platform = fixture().connect();

    Diagnosis diagnosis = platform.diagnose();

    assertThat(diagnosis.lines())
        .as("what fails on a platform that works, besides its clock, which is not the contract's")
        .filteredOn(line -> line.status() == DiagnosisStatus.FAILED)
        .allMatch(line -> line.subject().equals("clock"));
    assertThat(diagnosis.lines().stream().map(DiagnosisLine::subject))
        .containsAll(platform.ports().stream().map(Class::getSimpleName).toList());
    wroteNothing();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operationsAndTokenCalls")
  @ContractCase("C125")
  @DisplayName("C125 checks itself whatever goes wrong, with remedies and without a secret")
  @Tag("proves:self-check")
  void required_checksItselfWhateverGoesWrong(String operation) {
    RecruitingPlatform platform = fixture().connect();
    for (FaultCase fault : FaultCase.ALL) {
      if (fault.silent()) {
        continue;
      }
      fixture().sandbox().faults().clear();
      fixture().sandbox().faults().always(operation, fault.fault());

      Diagnosis diagnosis = platform.diagnose();

      assertThat(diagnosis.lines())
          .as("the self-check under %s", fault)
          .isNotEmpty()
          .filteredOn(line -> line.status() == DiagnosisStatus.FAILED)
          .allSatisfy(line -> assertThat(line.remedy()).isNotBlank());
      adapter()
          .secretSettings()
          .forEach(
              name ->
                  assertThat(diagnosis.toString())
                      .as("the self-check's text")
                      .doesNotContain(fixture().settings().get(fixture().key(name))));
    }
    wroteNothing();
  }

  Stream<String> operationsAndTokenCalls() {
    return Stream.concat(
        operations().map(OperationUnderTest::operation), tokenCalls().map(SpecCall::id));
  }

  private void wroteNothing() {
    operations(false)
        .forEach(write -> assertThat(fixture().count(write.operation())).as("%s", write).isZero());
  }
}
