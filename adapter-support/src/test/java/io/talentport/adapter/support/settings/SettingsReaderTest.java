package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
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

  @ParameterizedTest
  @Tag("D2")
  @CsvSource({
    "PT10S, PT10S", "pt10s, PT10S", "10s, PT10S", "10S, PT10S", "500ms, PT0.5S", "2m, PT2M",
    "1h, PT1H", "24h, PT24H", "1d, PT24H", "P1D, PT24H", "+5s, PT5S", "007s, PT7S",
    "000000000000000001s, PT1S"
  })
  void aDurationIsReadInIsoFormOrWithAUnit(String value, Duration duration) {
    assertThat(with(value).duration("name")).contains(duration);
  }

  @ParameterizedTest
  @Tag("D2")
  @CsvSource({
    "16MB, 16777216", "16MiB, 16777216", "16777216, 16777216", "2KB, 2048", "2KiB, 2048",
    "5000B, 5000", "1GB, 1073741824", "1GiB, 1073741824", "0016MB, 16777216", "0, 0"
  })
  void aSizeIsReadInBytesOrWithAUnit(String value, int bytes) {
    assertThat(with(value).size("name")).contains(bytes);
  }

  @ParameterizedTest
  @Tag("D2")
  @Tag("G18")
  @ValueSource(
      strings = {
        "16M",
        "16Mb",
        "16mb",
        "16 MB",
        "1.5MB",
        "-1",
        "-1MB",
        "MB",
        "2GB",
        "2147483648",
        "1TB",
        "99999999999999999999",
        "9999999999GB",
        "١٦MB",
        "marker"
      })
  void aSizeOutOfItsRuleIsRefused(String value) {
    refused(() -> with(value).size("name"));
  }

  @ParameterizedTest
  @Tag("D2")
  @ValueSource(strings = {"true", "TRUE", "True", "yes", "YES", " yes\u00a0"})
  void aFlagIsSetInAnyCase(String value) {
    assertThat(with(value).flag("name")).contains(true);
  }

  @ParameterizedTest
  @Tag("D2")
  @ValueSource(strings = {"false", "FALSE", "False", "no", "No", "\ufeffno"})
  void aFlagIsClearedInAnyCase(String value) {
    assertThat(with(value).flag("name")).contains(false);
  }

  @ParameterizedTest
  @Tag("C10")
  @ValueSource(strings = {"\u00a0", "\u3000", "\u200b", "\ufeff", "\u2060", " \u00a0\u3000 "})
  void unicodeBlanksAndInvisibleCharactersAreBlank(String blank) {
    assertThat(with(blank).optional("name")).isEmpty();
    assertThat(with(blank).duration("name")).isEmpty();
    assertThat(with(blank).pairs("name")).isEmpty();
    assertThatThrownBy(() -> with(blank).required("name"))
        .hasMessageContaining("talentport.peerland.name is missing or blank");

    assertThat(with(blank + "s3cret" + blank).required("name")).isEqualTo("s3cret");
    assertThat(with(blank + "10s" + blank).duration("name")).contains(Duration.ofSeconds(10));
    assertThat(with(blank + "7").number("name")).contains(7);
    assertThat(with(blank + "https://example.org/a" + blank).address("name").map(URI::toString))
        .contains("https://example.org/a");
    assertThat(with("http://proxy.example:3128" + blank).proxy("name")).isPresent();
    assertThat(with("a" + blank + "=" + blank + "1," + blank + "b=2").pairs("name"))
        .containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));

    refused(() -> with("mark" + blank + "er").required("name"));
    refused(() -> with("mark" + blank + "er").optional("name"));
  }

  @ParameterizedTest
  @Tag("G18")
  @ValueSource(
      strings = {
        "marker\u0000end",
        "mar\nker",
        "mar\r\nker",
        "mar\u001bker",
        "mark\ud800er",
        "\u0000"
      })
  void aKeyOrSecretWithALineBreakOrControlCharacterIsRefused(String value) {
    refused(() -> with(value).required("name"));
    refused(() -> with(value).optional("name"));
    refused(() -> with("a=" + value).pairs("name"));
  }

  @ParameterizedTest
  @Tag("C10")
  @ValueSource(strings = {"a=拉\u200b勾", "拉\ufeff勾=1", "a=1\u20602"})
  void aPairWithAnInvisibleCharacterIsRefused(String value) {
    refused(() -> with(value).pairs("name"));
  }

  @Test
  @Tag("G18")
  void aValueThatSlippedIntoAKeyIsNotRepeated() {
    for (String key :
        new String[] {"app-secret=marker", "app-secret:marker", "app-secret marker"}) {
      assertThatThrownBy(() -> new SettingsReader("peerland", KNOWN, Map.of(PREFIX + key, "x")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageStartingWith("talentport.peerland.app-secret***")
          .hasMessageContaining("is not a setting")
          .hasMessageNotContaining("marker");
    }
  }

  @ParameterizedTest
  @Tag("G18")
  @ValueSource(
      strings = {"0x1p3", "1e3", "NaN", "Infinity", "٠.٥", "1d", "1f", "1.", ".", "1,5", "½"})
  void aDecimalIsPlainAndInAsciiDigits(String value) {
    refused(() -> with(value).decimal("name"));
  }

  @ParameterizedTest
  @Tag("G18")
  @ValueSource(strings = {"٣", "３", "1_000", "1e1", "0b1", "3L"})
  void aNumberIsInAsciiDigits(String value) {
    refused(() -> with(value).number("name"));
  }

  @Test
  @Tag("D2")
  void aWordIsReadInAnyCase() {
    assertThat(with("TWO-words").word("name", Map.of("two-words", 2))).contains(2);
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
      strings = {
        "10",
        "10x",
        "10 s",
        "1.5s",
        "10us",
        "s",
        "PT",
        "PT0S",
        "0s",
        "PT-5S",
        "-5s",
        "PT24H0.001S",
        "25h",
        "2d",
        "86400001ms",
        "99999999999999999999d",
        "P999999999D",
        "١٠s",
        "marker"
      })
  void aDurationOutOfItsRuleIsRefused(String value) {
    refused(() -> with(value).duration("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"three", "3.5", "99999999999", "0x3", "marker"})
  void aNumberOutOfItsRuleIsRefused(String value) {
    refused(() -> with(value).number("name"));
  }

  @ParameterizedTest
  @Tag("D2")
  @ValueSource(strings = {"1", "0", "y", "n", "trueish", "falſe", "ｔｒｕｅ", "marker"})
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
    "http://proxy_of.corp:3128, proxy_of.corp, 3128",
    "http://[::1]:3128, [::1], 3128",
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
