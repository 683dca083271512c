package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.Ports;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Served ports work, and unserved ones are refused at once. */
abstract class PortsContract extends ContractGroup {

  Stream<Class<?>> unservedPorts() {
    return Ports.all().stream().filter(port -> !adapter().ports().contains(port));
  }

  @Test
  @ContractCase("C01")
  @DisplayName("C01 serves the ports that it declares, and no others")
  void required_servesWhatItDeclares() {
    RecruitingPlatform platform = fixture().connect();

    assertThat(platform.id().value()).isEqualTo(adapter().id());
    assertThat(platform.ports())
        .as("the ports that are served are those that are declared")
        .containsExactlyInAnyOrderElementsOf(adapter().ports());
    for (Class<?> port : adapter().ports()) {
      assertThat(platform.find(port)).isPresent();
      assertThat(port.cast(platform.port(port))).isSameAs(platform.port(port));
    }
    fixture().nothingWasSent();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("unservedPorts")
  @ContractCase(value = "C02", mayHaveNoCase = true)
  @DisplayName("C02 refuses a port that it does not serve at once, naming what it serves")
  void unsupported_refusesAPortThatItDoesNotServe(Class<?> port) {
    UnservedPort.mustBeRefused(adapter(), port);
  }

  @Test
  @ContractCase("C03")
  @DisplayName("C03 has a port for every operation of the specification")
  void required_everyOperationOfTheSpecificationIsMadeByAPort() {
    List<String> documented = adapter().spec().callsOfPorts().stream().map(SpecCall::id).toList();
    Stream<String> elsewhere = adapter().elsewhere().keySet().stream().filter(documented::contains);

    assertThat(Stream.concat(operations().map(OperationUnderTest::operation), elsewhere))
        .as(
            "operations that the contract makes happen, or that are declared to be covered"
                + " elsewhere; describe a new one in the adapter's test, and it is held"
                + " to every promise")
        .containsExactlyInAnyOrderElementsOf(documented);
  }
}
