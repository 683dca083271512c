package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformDiscoveryTest {

  private static final RecruitingPlatformProvider PAPER = PaperPlatform.Provider.named("paper");
  private static final RecruitingPlatformProvider STONE = PaperPlatform.Provider.named("stone");

  private static final Map<String, String> PAPER_CHOSEN = Map.of("talentport.platform", "paper");

  private static final RecruitingPlatformProvider REFUSING =
      new RecruitingPlatformProvider() {
        @Override
        public PlatformId id() {
          return PlatformId.of("paper");
        }

        @Override
        public Set<String> settingKeys() {
          return Set.of(
              "talentport.paper.colour", "talentport.paper.colour-code", "talentport.paper.size");
        }

        @Override
        public RecruitingPlatform connect(Map<String, String> settings) {
          throw new ConfigurationException(
              ErrorDetails.of(
                      "talentport.paper.colour does not go with talentport.paper.size and"
                          + " talentport.paper.colour-code")
                  .remedy("Change talentport.paper.colour.")
                  .build());
        }
      };

  @Test
  void saysWhatToAddWhenThereIsNoAdapter() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> connect(Map.of()))
        .withMessageContaining("No adapter is on the class path")
        .withMessageContaining("talentport-adapter-dingtalk")
        .withMessageContaining("talentport-adapter-feishu");
  }

  @Test
  void connectsTheOnlyAdapterWithTheGivenSettings() {
    Map<String, String> settings = Map.of("talentport.paper.colour", "white");

    assertThat(connect(settings, PAPER))
        .isEqualTo(new PaperPlatform(PlatformId.of("paper"), settings));
  }

  @Test
  void asksWhichOfSeveralAdapters() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> connect(Map.of("talentport.platform", " "), PAPER, STONE))
        .withMessageContaining("paper by " + PAPER.getClass().getName())
        .withMessageContaining("stone by ")
        .withMessageContaining("set talentport.platform");
  }

  @Test
  void connectsTheOneThatTheSettingNames() {
    assertThat(connect(Map.of("talentport.platform", "stone"), PAPER, STONE).id())
        .isEqualTo(PlatformId.of("stone"));
  }

  @ParameterizedTest
  @Tag("G18")
  @Tag("C10")
  @ValueSource(strings = {" stone\n", "\u00a0stone", "stone\u3000", "\ufeffstone\u200b"})
  void readsTheNameWithoutTheBlanksAroundIt(String setting) {
    assertThat(connect(Map.of("talentport.platform", setting), PAPER, STONE).id())
        .isEqualTo(PlatformId.of("stone"));
  }

  @ParameterizedTest
  @Tag("C10")
  @ValueSource(strings = {"", "\u3000", "\ufeff\u200b"})
  void aBlankNameIsNone(String setting) {
    assertThat(connect(Map.of("talentport.platform", setting), PAPER).id())
        .isEqualTo(PlatformId.of("paper"));
  }

  @ParameterizedTest
  @Tag("G18")
  @ValueSource(strings = {"water", "s3cret-under-a-wrong-key", "sto\u200bne", "Stone"})
  void refusesANameThatNoAdapterHasWithoutRepeatingIt(String setting) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> connect(Map.of("talentport.platform", setting), PAPER, STONE))
        .withMessageContaining("talentport.platform names no adapter on the class path")
        .withMessageContaining("which has paper by ")
        .withMessageContaining("stone by ")
        .withMessageNotContaining(setting);
  }

  @Test
  @Tag("A8")
  void refusesAnUnknownVariableOfTheAdapterThatIsPicked() {
    Map<String, String> environment =
        Map.of("TALENTPORT_PLATFORM", "paper", "TALENTPORT_STONE_SIZE", "1");
    SystemSettings system = new SystemSettings(new Properties(), environment);

    assertThat(discovery(PAPER, STONE).connectWithSystemSettings(system).id())
        .isEqualTo(PlatformId.of("paper"));
    Map<String, String> other = Map.of("TALENTPORT_STONE_SIZE", "1");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () ->
                discovery(STONE)
                    .connectWithSystemSettings(new SystemSettings(new Properties(), other)))
        .withMessageContaining("The environment variable TALENTPORT_STONE_SIZE is not a setting");
  }

  @Test
  void namesAWrongSettingByTheVariableThatItStandsIn() {
    Properties properties = new Properties();
    properties.setProperty("talentport.paper.size", "A4");
    SystemSettings system =
        new SystemSettings(
            properties,
            Map.of(
                "TALENTPORT_PAPER_COLOUR", "blue",
                "TALENTPORT_PAPER_SIZE", "A5",
                "TALENTPORT_PAPER_COLOUR_CODE", " "));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(REFUSING).connectWithSystemSettings(system))
        .withMessage(
            "TALENTPORT_PAPER_COLOUR does not go with talentport.paper.size and"
                + " talentport.paper.colour-code. Change TALENTPORT_PAPER_COLOUR.")
        .satisfies(
            refusal ->
                assertThat(refusal.getStackTrace()[0].getClassName())
                    .isEqualTo(REFUSING.getClass().getName()));
  }

  @Test
  void namesTheVariableOfAPlatformThatNoAdapterServes() {
    SystemSettings system =
        new SystemSettings(new Properties(), Map.of("TALENTPORT_PLATFORM", "water"));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(PAPER).connectWithSystemSettings(system))
        .withMessageStartingWith("TALENTPORT_PLATFORM names no adapter");
  }

  @Test
  void refusesTheSameAdapterTwice() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> connect(Map.of("talentport.platform", "paper"), PAPER, PAPER))
        .withMessageContaining("names twice: paper by ")
        .withMessageContaining("Remove the repeated adapter.");
  }

  @Test
  void handsOptionsOnToTheAdapter() {
    ConnectOptions options = ConnectOptions.builder().tenant("acme").build();
    List<ConnectOptions> taken = new ArrayList<>();
    RecruitingPlatformProvider taking =
        new RecruitingPlatformProvider() {
          @Override
          public PlatformId id() {
            return PlatformId.of("paper");
          }

          @Override
          public Set<String> settingKeys() {
            return Set.of();
          }

          @Override
          public RecruitingPlatform connect(Map<String, String> settings) {
            throw new AssertionError("it has options");
          }

          @Override
          public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions given) {
            taken.add(given);
            return new PaperPlatform(id(), settings);
          }
        };

    assertThat(discovery(taking, STONE).connect(PAPER_CHOSEN, options).id())
        .isEqualTo(PlatformId.of("paper"));
    assertThat(taken).containsExactly(options);
  }

  @Test
  void anAdapterThatTakesNoOptionsRefusesThemAndIsConnectedWithoutAny() {
    ConnectOptions options = ConnectOptions.builder().tenant("acme").build();

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(PAPER).connect(Map.of(), options))
        .withMessageContaining("paper")
        .withMessageContaining("takes no connect options");
    assertThat(discovery(PAPER).connect(Map.of(), ConnectOptions.none()).id())
        .isEqualTo(PlatformId.of("paper"));
  }

  @Test
  void refusesNoOptions() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery(PAPER).connect(Map.of(), null))
        .withMessageContaining("The connect options are null");
  }

  @Test
  void refusesNoSettings() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> new PlatformDiscovery(List.of(PAPER)).connect(null))
        .withMessageContaining("The settings are null");
  }

  @Test
  void refusesANullKey() {
    Map<String, String> settings = new HashMap<>();
    settings.put(null, "value");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> new PlatformDiscovery(List.of(PAPER)).connect(settings))
        .withMessageContaining("The settings have a null key");
  }

  private static RecruitingPlatform connect(
      Map<String, String> settings, RecruitingPlatformProvider... providers) {
    return discovery(providers).connect(settings);
  }

  private static PlatformDiscovery discovery(RecruitingPlatformProvider... providers) {
    return new PlatformDiscovery(List.of(providers));
  }
}
