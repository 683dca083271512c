package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("same-on-every-jdk")
class BannedNamesArchTest {

  private final BannedNames banned =
      BannedNames.of(
          """
          | not | but |
          |---|---|
          | `Outside` | the other table |
          <!-- banned: here -->
          | not | but | because |
          |---|---|---|
          | `Rig`, `NewGateway` | `Fixture` | |
          <!-- /banned -->
          """);

  @ParameterizedTest
  @ValueSource(strings = {"Rig", "SandboxRig", "rigOf", "the_rig", "NewGatewayApi", "newGateway"})
  void aBannedWordIsFoundAnywhereInAName(String name) {
    assertThat(banned.isBanned(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Original", "rigid", "Trigger", "Gateway", "NewApi", "Fixture", "Outside"})
  void aWordThatOnlyContainsItIsNotBanned(String name) {
    assertThat(banned.isBanned(name)).isFalse();
  }

  @Test
  void theGlossaryBansNames() {
    assertThat(BannedNames.ofTheGlossary().words()).contains("grain", "new-gateway", "verdict");
  }
}
