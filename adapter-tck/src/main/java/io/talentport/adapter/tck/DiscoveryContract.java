package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.error.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The adapter is found, and refuses wrong settings by their names, without showing their values.
 */
abstract class DiscoveryContract extends ContractGroup {

  private static final String PLATFORM = "talentport.platform";
  private static final Map<String, List<String>> ILL_FORMED =
      Map.of(
          "connect-timeout", List.of("soon-ill-formed", "PT0S", "-PT1S", "P40D"),
          "read-timeout", List.of("5-ill-formed", "PT0S", "-PT1S"),
          "call-deadline", List.of("ill-formed", "PT0S", "-PT1S"),
          "max-attempts", List.of("many-ill-formed", "0", "-1", "11", "2.5"),
          "proxy",
              List.of(
                  "ill formed",
                  "https://proxy.example.org:3128",
                  "http://proxy.example.org",
                  "http://user:ill-formed@proxy.example.org:3128"),
          "base-url",
              List.of(
                  "not a url",
                  "ill-formed.example.org",
                  "ftp://ill-formed.example.org",
                  "https://",
                  "https://user:ill-formed@example.org",
                  "https://example.org/?ill=formed",
                  "https://example.org/#ill-formed",
                  "http://ill-formed.example.org",
                  "http://127.0.0.1.example.org"));

  private RecruitingPlatform discover(Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(settings);
    all.put(PLATFORM, adapter().id());
    return fixture().keep(RecruitingPlatform.connect(all, adapter().options()));
  }

  private List<RecruitingPlatformProvider> providers() {
    return ServiceLoader.load(RecruitingPlatformProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.id().value().equals(adapter().id()))
        .toList();
  }

  @Test
  @ContractCase("C04")
  @DisplayName("C04 is found by its name, once")
  void required_isFoundByItsName() {
    assertThat(providers()).as("providers of %s", adapter().id()).hasSize(1);

    RecruitingPlatform platform = discover(fixture().settings());

    assertThat(platform.id().value()).isEqualTo(adapter().id());
    assertThat(platform.ports()).containsExactlyInAnyOrderElementsOf(adapter().ports());
    fixture().nothingWasSent();
  }

  @Test
  @ContractCase("C05")
  @DisplayName("C05 names every setting that it reads")
  void required_namesEverySettingThatItReads() {
    Set<String> keys = providers().get(0).settingKeys();

    assertThat(keys).allMatch(key -> key.startsWith(fixture().key("")));
    assertThat(keys).containsAll(fixture().settings().keySet());
    assertThat(keys)
        .contains(
            fixture().key("base-url"),
            fixture().key("connect-timeout"),
            fixture().key("read-timeout"),
            fixture().key("call-deadline"),
            fixture().key("max-attempts"),
            fixture().key("proxy"));
  }

  Stream<String> mandatorySettings() {
    return adapter().mandatorySettings().stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mandatorySettings")
  @ContractCase("C06")
  @DisplayName("C06 refuses to connect without a mandatory setting, and names it")
  void required_namesAMissingSetting(String name) {
    Map<String, String> without = fixture().settings();
    without.remove(fixture().key(name));
    assertThat(ExpectedFailure.of(ConfigurationException.class, () -> discover(without)))
        .hasMessageContaining(fixture().key(name));

    Map<String, String> blank = fixture().settings(name, "  ");
    assertThat(ExpectedFailure.of(ConfigurationException.class, () -> discover(blank)))
        .hasMessageContaining(fixture().key(name));
    fixture().nothingWasSent();
  }

  @Test
  @ContractCase("C07")
  @DisplayName("C07 refuses an unknown setting by its name and not by its value")
  void required_namesAnUnknownSetting() {
    Map<String, String> settings = fixture().settings("app-sceret", "a-secret-under-a-wrong-key");

    ConfigurationException refusal =
        ExpectedFailure.of(ConfigurationException.class, () -> discover(settings));

    assertThat(refusal)
        .hasMessageContaining(fixture().key("app-sceret"))
        .hasMessageNotContaining("a-secret-under-a-wrong-key");
    fixture().nothingWasSent();
  }

  @Test
  @ContractCase("C08")
  @DisplayName("C08 ignores the settings of other platforms")
  void required_leavesOtherPlatformsSettingsAlone() {
    Map<String, String> settings = fixture().settings();
    settings.put("talentport.another.app-secret", "x");

    assertThat(discover(settings).id().value()).isEqualTo(adapter().id());
  }

  Stream<String> illFormedSettings() {
    return ILL_FORMED.keySet().stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("illFormedSettings")
  @ContractCase("C09")
  @DisplayName("C09 refuses an ill-formed setting by its name and not by its value")
  @Tag("proves:setting-named")
  void required_namesAnIllFormedSetting(String name) {
    for (String value : ILL_FORMED.getOrDefault(name, List.of())) {
      ConfigurationException refusal =
          ExpectedFailure.of(
              ConfigurationException.class, () -> discover(fixture().settings(name, value)));
      assertThat(refusal).hasMessageContaining(fixture().key(name));
      assertThat(refusal.remedy()).isPresent();
      if (value.contains("ill-formed")) {
        assertThat(LoggableTexts.of(refusal))
            .as("the refusal must not repeat the value of %s", name)
            .noneMatch(text -> text.contains("ill-formed"));
      }
    }
    fixture().nothingWasSent();
  }

  @Test
  @ContractCase("C10")
  @DisplayName("C10 keeps the path of a gateway's address")
  void required_keepsThePathOfAGatewaysAddress() {
    for (OperationUnderTest operation : operations().toList()) {
      try (SandboxFixture gateway = new SandboxFixture(adapter(), "/gate/way")) {
        operation.arrange(gateway.sandbox().seed());
        assertThat(operation.call(gateway.connect())).isNotEmpty();
        gateway.everyRequestConforms();
      }
    }
  }
}
