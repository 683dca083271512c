package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.UnsupportedCapabilityException;

/** Replaces every promise about a port that is not served: the port is refused at once. */
final class UnservedPort {

  private UnservedPort() {}

  static void mustBeRefused(AdapterUnderTest adapter, Class<?> port) {
    try (SandboxFixture fixture = new SandboxFixture(adapter)) {
      RecruitingPlatform platform = fixture.connect();
      assertThat(platform.find(port))
          .as("%s serves %s although it is not declared", adapter.id(), port.getSimpleName())
          .isEmpty();
      UnsupportedCapabilityException refusal =
          ExpectedFailure.of(UnsupportedCapabilityException.class, () -> platform.port(port));
      assertThat(refusal)
          .as("the refusal names the platform, the port and what is served")
          .hasMessageContaining(adapter.id())
          .hasMessageContaining(port.getSimpleName());
      for (Class<?> served : adapter.ports()) {
        assertThat(refusal).hasMessageContaining(served.getSimpleName());
      }
      assertThat(refusal.retryable()).isFalse();
      fixture.nothingWasSent();
    }
  }
}
