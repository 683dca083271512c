package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformDiscoveryTest {

  private static final RecruitingPlatformProvider PAPER = PaperPlatform.Provider.named("paper");
  private static final RecruitingPlatformProvider STONE = PaperPlatform.Provider.named("stone");

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

  @Test
  void refusesANameThatNoAdapterHas() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> connect(Map.of("talentport.platform", "water"), PAPER, STONE))
        .withMessageContaining("talentport.platform is \"water\"")
        .withMessageContaining("the class path has only paper by ")
        .withMessageContaining("stone by ");
  }

  @Test
  void refusesTheSameAdapterTwice() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> connect(Map.of("talentport.platform", "paper"), PAPER, PAPER))
        .withMessageContaining("has it twice")
        .withMessageContaining("Remove the repeated adapter.");
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
    return new PlatformDiscovery(List.of(providers)).connect(settings);
  }
}
