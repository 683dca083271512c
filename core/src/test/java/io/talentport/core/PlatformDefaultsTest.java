package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.UnsupportedCapabilityException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a platform answers that implements neither a state nor views. */
class PlatformDefaultsTest {

  private final RecruitingPlatform paper = new PaperPlatform(PlatformId.of("paper"), Map.of());

  @Test
  void itsStateSaysWhichPlatformItIsAndNothingElse() {
    PlatformState state = paper.state();

    assertThat(state.platform()).isEqualTo(PlatformId.of("paper"));
    assertThat(state.closed()).isFalse();
    assertThat(state.operations()).isEmpty();
    assertThat(state.tenant()).isEmpty();
    assertThat(state.tokenExpiresAt()).isEmpty();
    assertThat(state.retriesLeft()).isEmpty();
    assertThat(state.connectionsInUse()).isEmpty();
    assertThat(state.maxConnections()).isEmpty();
  }

  @Test
  void itCannotLimitCallsAndSaysWhichSettingDoes() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> paper.within(Duration.ofSeconds(1)))
        .withMessageContaining("talentport.paper.call-deadline");
  }
}
