package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.error.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoordinationDiscoveryTest {

  private static final Map<String, String> HALL = Map.of("talentport.coordination.shelf", "hall");

  private final PaperShelf shelf = new PaperShelf("shelf");

  private static CoordinationDiscovery discovery(CoordinationProvider... providers) {
    return new CoordinationDiscovery(() -> List.of(providers));
  }

  @Test
  void connectsByTheProviderThatTheSettingsAskFor() {
    PaperShelf other = new PaperShelf("table");

    assertThat(discovery(other, shelf).connect(HALL)).containsSame(shelf.connected().get(0));
    assertThat(other.connected()).isEmpty();
    assertThat(shelf.closed()).isEmpty();
  }

  @Test
  void givesAProviderItsOwnSettingsOnly() {
    PaperShelf other = new PaperShelf("table");
    Map<String, String> settings =
        Map.of("talentport.coordination.shelf", "hall", "talentport.feishu.app-secret", "s3cret");

    discovery(other, shelf).connect(settings);

    assertThat(shelf.given()).isEqualTo(HALL);
    assertThat(other.given()).isEmpty();
  }

  @Test
  void looksForNoProviderWhereNoSettingAsksForOne() {
    CoordinationDiscovery unasked =
        new CoordinationDiscovery(
            () -> {
              throw new AssertionError("a provider was loaded");
            });
    Map<String, String> blank = new HashMap<>();
    blank.put("talentport.coordination.shelf", " \u3000");
    blank.put("talentport.coordination.height", null);
    blank.put("talentport.feishu.app-id", "cli_1");

    assertThat(unasked.connect(Map.of())).isEmpty();
    assertThat(unasked.connect(blank)).isEmpty();
  }

  @Test
  void namesTheKeyAndTheArtifactWhereNothingConnectsByIt() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery().connect(HALL))
        .withMessageStartingWith(
            "talentport.coordination.shelf is set, but no module on the class path")
        .withMessageContaining("io.talentport:talentport-coordination-redis")
        .withMessageNotContaining("hall");
  }

  @Test
  void refusesAnUnknownKeyWithoutItsValue() {
    Map<String, String> settings =
        Map.of("talentport.coordination.shelf", "hall", "talentport.coordination.hight", "2");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(shelf).connect(settings))
        .withMessageContaining("talentport.coordination.hight is not a setting")
        .withMessageContaining("talentport.coordination.height, talentport.coordination.shelf");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () -> discovery(shelf).connect(Map.of("talentport.coordination.shelf://s3cret", "1")))
        .withMessageContaining("talentport.coordination.shelf*** (a key with other characters)")
        .withMessageNotContaining("s3cret");
    assertThat(shelf.connected()).isEmpty();
  }

  @Test
  void refusesSettingsThatNameNoStore() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(shelf).connect(Map.of("talentport.coordination.height", "2")))
        .withMessageContaining(
            "talentport.coordination.height is set, but the address of the shared store")
        .withMessageContaining("talentport.coordination.shelf");
  }

  @Test
  void refusesSettingsByWhichTwoConnectAndClosesBoth() {
    PaperShelf again = new PaperShelf("shelf");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(shelf, again).connect(HALL))
        .withMessageContaining("connect 2 stores, by " + PaperShelf.class.getName() + " and by ");
    assertThat(shelf.closed()).containsExactly("hall");
    assertThat(again.closed()).containsExactly("hall");
  }

  @Test
  void closesWhatWasConnectedWhenAnotherProviderRefuses() {
    CoordinationProvider refusing =
        new CoordinationProvider() {
          @Override
          public Set<String> settingKeys() {
            return Set.of();
          }

          @Override
          public Optional<Coordination> connect(Map<String, String> settings) {
            throw new IllegalStateException("refused");
          }
        };

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> discovery(shelf, refusing).connect(HALL));
    assertThat(shelf.closed()).containsExactly("hall");
  }

  @Test
  void refusesACoordinationBesideTheSettings() {
    ConnectOptions options =
        ConnectOptions.builder()
            .component(Coordination.class, Coordination.builder().build())
            .build();

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(shelf).connect(HALL, options))
        .withMessageContaining(
            "talentport.coordination.shelf is set, but the application also provides a")
        .withMessageContaining("or do not provide a Coordination");
    assertThat(shelf.connected()).isEmpty();
    assertThat(discovery(shelf).connect(Map.of(), options)).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // callers without null checking at compile time pass it
  void refusesNoSettingsAndANullKey() {
    Map<String, String> nullKey = new HashMap<>();
    nullKey.put(null, "hall");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(shelf).connect(null));
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(shelf).connect(nullKey));
  }
}
