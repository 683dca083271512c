package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SurroundingSettingsTest {

  private static final List<RecruitingPlatformProvider> PROVIDERS =
      List.of(
          PaperPlatform.Provider.named(
              "feishu", "talentport.feishu.app-id", "talentport.feishu.base-url"));

  @Test
  void findsAKeyByItsEnvironmentForm() {
    assertThat(
            read(
                Map.of(), Map.of("TALENTPORT_FEISHU_APP_ID", "a", "TALENTPORT_PLATFORM", "feishu")))
        .containsOnly(
            Map.entry("talentport.feishu.app-id", "a"), Map.entry("talentport.platform", "feishu"));
  }

  @Test
  void aSystemPropertyOutranksTheEnvironment() {
    assertThat(
            read(
                Map.of("talentport.feishu.app-id", "property"),
                Map.of("TALENTPORT_FEISHU_APP_ID", "environment")))
        .containsOnly(Map.entry("talentport.feishu.app-id", "property"));
  }

  @Test
  void keepsAnUnknownVariableUnderAReadableKeySoThatItCanBeRefused() {
    assertThat(read(Map.of(), Map.of("TALENTPORT_FEISHU_APPID", "a")))
        .containsOnly(Map.entry("talentport.feishu.appid", "a"));
  }

  @Test
  void keepsAnUnknownPropertyAsItIs() {
    assertThat(read(Map.of("talentport.feishu.appid", "a"), Map.of()))
        .containsOnly(Map.entry("talentport.feishu.appid", "a"));
  }

  @Test
  void doesNotTouchWhatIsNotOurs() {
    assertThat(
            read(
                Map.of("talentports.a", "1", "user.home", "2"),
                Map.of("PATH", "3", "TALENTPORT", "4", "talentport_feishu_app_id", "5")))
        .isEmpty();
  }

  @Test
  void takesABlankVariableForAbsent() {
    assertThat(read(Map.of(), Map.of("TALENTPORT_FEISHU_APP_ID", " "))).isEmpty();
  }

  private static Map<String, String> read(
      Map<String, String> properties, Map<String, String> environment) {
    Properties system = new Properties();
    system.putAll(properties);
    return new SurroundingSettings(system, environment).read(PROVIDERS);
  }
}
