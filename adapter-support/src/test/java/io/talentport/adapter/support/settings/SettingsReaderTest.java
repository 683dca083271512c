package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.ConfigurationException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

  private static final String PREFIX = "talentport.peerland.";
  private static final Set<String> KNOWN = Set.of(PREFIX + "name", PREFIX + "app-id");

  private static SettingsReader with(String value) {
    return new SettingsReader("peerland", KNOWN, Map.of(PREFIX + "name", value));
  }

  @Test
  void anUnknownKeyOfThePlatformIsRefusedByName() {
    Map<String, String> settings = Map.of(PREFIX + "app-key", "marker", PREFIX + "name", "x");

    assertThatThrownBy(() -> new SettingsReader("peerland", KNOWN, settings))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("talentport.peerland.app-key is not a setting of this adapter")
        .hasMessageContaining("talentport.peerland.app-id, talentport.peerland.name")
        .hasMessageNotContaining("marker");
  }

  @Test
  void otherKeysAreNotThisReadersBusiness() {
    Map<String, String> settings =
        Map.of(
            "talentport.platform", "peerland",
            "talentport.otherland.strange", "x",
            "talentport.peerlands.strange", "x",
            "java.version", "17");

    assertThat(new SettingsReader("peerland", KNOWN, settings).optional("name")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void aMissingOrBlankValueIsNamedWithItsEnvironmentVariable(String blank) {
    for (SettingsReader reader :
        new SettingsReader[] {
          new SettingsReader("peerland", KNOWN, Map.of()),
          new SettingsReader("peerland", KNOWN, Map.of(PREFIX + "app-id", blank))
        }) {
      assertThat(reader.optional("app-id")).isEmpty();
      assertThatThrownBy(() -> reader.required("app-id"))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("talentport.peerland.app-id is missing or blank")
          .hasMessageContaining("TALENTPORT_PEERLAND_APP_ID");
    }
  }

  @Test
  void aValueIsReadWithoutTheBlanksAroundIt() {
    assertThat(with(" value ").required("name")).isEqualTo("value");
    assertThat(with("3").number("name")).contains(3);
    assertThat(with("0.5").decimal("name")).contains(0.5);
    assertThat(with("true").flag("name")).contains(true);
    assertThat(with("false").flag("name")).contains(false);
    assertThat(with("PT1M30S").duration("name")).contains(Duration.ofSeconds(90));
    assertThat(with("PT24H").duration("name")).contains(Duration.ofDays(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10", "10s", "PT", "PT0S", "PT-5S", "PT24H0.001S", "P999999999D", "marker"})
  void aDurationOutOfItsRuleIsRefused(String value) {
    refused(() -> with(value).duration("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"three", "3.5", "99999999999", "0x3", "marker"})
  void aNumberOutOfItsRuleIsRefused(String value) {
    refused(() -> with(value).number("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", "marker"})
  void aFlagOutOfItsRuleIsRefused(String value) {
    assertThatThrownBy(() -> with(value).flag("name"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("talentport.peerland.name must be true or false");
  }

  @Test
  void aDecimalOutOfItsRuleIsRefused() {
    refused(() -> with("half").decimal("name"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128, proxy.example, 3128",
    "HTTP://127.0.0.1:80/, 127.0.0.1, 80",
  })
  void aProxyIsReadWithoutResolvingItsName(String value, String host, int port) {
    assertThat(with(value).proxy("name"))
        .hasValueSatisfying(
            proxy -> {
              assertThat(proxy.getHostString()).isEqualTo(host);
              assertThat(proxy.getPort()).isEqualTo(port);
              assertThat(proxy.isUnresolved()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxy.example:3128",
        "http://proxy.example",
        "https://proxy.example:3128",
        "socks://proxy.example:3128",
        "http://user:marker@proxy.example:3128",
        "http://proxy.example:3128/marker",
        "http://proxy.example:3128?marker",
        "http://proxy.example:99999",
        "http://proxy.example:0",
        "not an address marker",
      })
  void aProxyOutOfItsRuleIsRefused(String value) {
    refused(() -> with(value).proxy("name"));
  }

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("talentport.peerland.name ")
        .hasMessageNotContaining("marker")
        .hasNoCause();
  }
}
