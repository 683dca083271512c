package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTypesTest {

  private static final String KEY = "talentport.peerland.name";

  private static <T> T read(SettingType<T> type, String text) {
    return type.checked(KEY, type.read(KEY, text));
  }

  private static SettingType<Integer> size() {
    return SettingTypes.size(0, Integer.MAX_VALUE);
  }

  private static SettingType<Integer> integer() {
    return SettingTypes.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static SettingType<Double> decimal() {
    return SettingTypes.decimal(0, 1000);
  }

  private static SettingType<Map<String, String>> pairs() {
    return SettingTypes.pairs(SettingTypes.phrase(), SettingTypes.phrase());
  }

  @ParameterizedTest
  @Tag("D2")
  @CsvSource({
    "PT10S, PT10S", "pt10s, PT10S", "10s, PT10S", "10S, PT10S", "500ms, PT0.5S", "2m, PT2M",
    "1h, PT1H", "24h, PT24H", "1d, PT24H", "P1D, PT24H", "+5s, PT5S", "007s, PT7S",
    "000000000000000001s, PT1S"
  })
  void aDurationIsReadInIsoFormOrWithAUnit(String value, Duration duration) {
    assertThat(read(SettingTypes.duration(), value)).isEqualTo(duration);
  }

  @ParameterizedTest
  @Tag("D2")
  @CsvSource({
    "16MB, 16777216", "16MiB, 16777216", "16777216, 16777216", "2KB, 2048", "2KiB, 2048",
    "5000B, 5000", "1GB, 1073741824", "1GiB, 1073741824", "0016MB, 16777216", "0, 0"
  })
  void aSizeIsReadInBytesOrWithAUnit(String value, int bytes) {
    assertThat(read(size(), value)).isEqualTo(bytes);
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
    refused(() -> read(size(), value));
  }

  @ParameterizedTest
  @Tag("D2")
  @ValueSource(strings = {"true", "TRUE", "True", "yes", "YES", "Yes"})
  void aFlagIsSetInAnyCase(String value) {
    assertThat(read(SettingTypes.flag(), value)).isEqualTo(true);
  }

  @ParameterizedTest
  @Tag("D2")
  @ValueSource(strings = {"false", "FALSE", "False", "no", "No", "NO"})
  void aFlagIsClearedInAnyCase(String value) {
    assertThat(read(SettingTypes.flag(), value)).isEqualTo(false);
  }

  @ParameterizedTest
  @Tag("C10")
  @ValueSource(strings = {"a=拉\u200b勾", "拉\ufeff勾=1", "a=1\u20602"})
  void aPairWithAnInvisibleCharacterIsRefused(String value) {
    refused(() -> read(pairs(), value));
  }

  @ParameterizedTest
  @Tag("G18")
  @ValueSource(
      strings = {"0x1p3", "1e3", "NaN", "Infinity", "٠.٥", "1d", "1f", "1.", ".", "1,5", "½"})
  void aDecimalIsPlainAndInAsciiDigits(String value) {
    refused(() -> read(decimal(), value));
  }

  @ParameterizedTest
  @Tag("G18")
  @ValueSource(strings = {"٣", "３", "1_000", "1e1", "0b1", "3L"})
  void aNumberIsInAsciiDigits(String value) {
    refused(() -> read(integer(), value));
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
    refused(() -> read(SettingTypes.duration(), value));
  }

  @ParameterizedTest
  @CsvSource({"7d, P7D", "P7D, P7D", "168h, P7D", "604800000ms, P7D"})
  void aDurationMayBeAsLongAsItsSettingAllows(String value, Duration duration) {
    assertThat(read(SettingTypes.duration(Duration.ofDays(7)), value)).isEqualTo(duration);
    refused(() -> read(SettingTypes.duration(Duration.ofDays(6)), value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"three", "3.5", "99999999999", "0x3", "marker"})
  void aNumberOutOfItsRuleIsRefused(String value) {
    refused(() -> read(integer(), value));
  }

  @ParameterizedTest
  @Tag("D2")
  @ValueSource(strings = {"1", "0", "y", "n", "trueish", "falſe", "ｔｒｕｅ", "marker"})
  void aFlagOutOfItsRuleIsRefused(String value) {
    assertThatThrownBy(() -> read(SettingTypes.flag(), value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("talentport.peerland.name must be true or false");
  }

  @Test
  void aDecimalOutOfItsRuleIsRefused() {
    refused(() -> read(decimal(), "half"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128, proxy.example, 3128",
    "HTTP://127.0.0.1:80/, 127.0.0.1, 80",
    "http://proxy_of.corp:3128, proxy_of.corp, 3128",
    "http://[::1]:3128, [::1], 3128",
  })
  void aProxyIsReadWithoutResolvingItsName(String value, String host, int port) {
    assertThat(read(SettingTypes.proxy(), value))
        .satisfies(
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
    refused(() -> read(SettingTypes.proxy(), value));
  }

  @ParameterizedTest
  @Tag("C10")
  @ValueSource(strings = {"\u00a0", "\u3000", "\u200b", "\ufeff", "\u2060", " \u00a0\u3000 "})
  void unicodeBlanksAndInvisibleCharactersAreBlank(String blank) {
    assertThat(read(SettingTypes.identifier(), blank + "s3cret" + blank)).isEqualTo("s3cret");
    assertThat(read(pairs(), "a" + blank + "=" + blank + "1," + blank + "b=2"))
        .containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    assertThat(read(SettingTypes.list(), "a" + blank + "," + blank + "b"))
        .containsExactly("a", "b");

    refused(() -> read(SettingTypes.identifier(), "mark" + blank + "er"));
    refused(() -> read(SettingTypes.identifier(), blank));
    refused(() -> read(SettingTypes.phrase(), blank));
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
  void aTextWithALineBreakOrControlCharacterIsRefused(String value) {
    refused(() -> read(SettingTypes.identifier(), value));
    refused(() -> read(SettingTypes.phrase(), value));
    refused(() -> read(pairs(), "a=" + value));
  }

  @Test
  void pairsAreReadInTheirOrder() {
    assertThat(read(pairs(), " b = 2 ,a=x y"))
        .containsExactly(Map.entry("b", "2"), Map.entry("a", "x y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a=", "=1", "a=1,", "a=1,a=2", ",", "a=x=y", "a=1;b=2", "a=1，b=2", "a=1、b=2"})
  void whatIsNoPairsIsRefused(String value) {
    refused(() -> read(pairs(), value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one,", ",", "one;two", "one=two", "one，two"})
  void whatIsNoListIsRefused(String value) {
    refused(() -> read(SettingTypes.list(), value));
  }

  @Test
  @Tag("D2")
  void aChoiceIsReadInAnyCase() {
    assertThat(read(SettingTypes.choice(PeerlandSettings.Colour.values()), "LIGHT-blue"))
        .isEqualTo(PeerlandSettings.Colour.LIGHT_BLUE);
  }

  @Test
  void valuesAreReadAsTheirTypes() {
    assertThat(read(integer(), "-3")).isEqualTo(-3);
    assertThat(read(integer(), "+0003")).isEqualTo(3);
    assertThat(read(decimal(), ".5")).isEqualTo(0.5);
    assertThat(read(SettingTypes.flag(), "true")).isTrue();
    assertThat(read(SettingTypes.duration(), "PT1M30S")).isEqualTo(Duration.ofSeconds(90));
    assertThat(read(SettingTypes.address(), "https://example.org/a"))
        .isEqualTo(URI.create("https://example.org/a"));
  }

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("talentport.peerland.name ")
        .hasMessageNotContaining("marker")
        .hasNoCause();
  }
}
