package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.settings.PeerlandSettings.Colour;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.TalentId;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated from declared settings reads, checks and describes them. */
class SettingsSchemaTest {

  private static final SettingsSchema<PeerlandSettings, PeerlandSettings.Builder> SCHEMA =
      PeerlandSettingsSchema.SCHEMA;
  private static final String PREFIX = "talentport.peerland.";

  private static PeerlandSettings read(String... namesAndValues) {
    Map<String, String> settings = new HashMap<>();
    settings.put(PREFIX + "app-id", "id");
    settings.put(PREFIX + "app-secret", "the-s3cret");
    for (int at = 0; at < namesAndValues.length; at += 2) {
      settings.put(PREFIX + namesAndValues[at], namesAndValues[at + 1]);
    }
    return SCHEMA.read(settings);
  }

  private static PeerlandSettings.Builder typed() {
    return PeerlandSettings.builder().appId("id").appSecret("the-s3cret");
  }

  @Test
  void keysAreTheAccessorsNamesInKebabCase() {
    assertThat(SCHEMA.keys().stream().map(key -> key.substring(PREFIX.length())))
        .containsExactlyInAnyOrder(
            "app-id",
            "app-secret",
            "colour",
            "order",
            "owner",
            "sources",
            "number",
            "connect-timeout",
            "read-timeout",
            "call-deadline",
            "max-attempts",
            "quota-share",
            "strict-records",
            "max-body-bytes",
            "max-empty-pages",
            "max-connections",
            "proxy",
            "proxy-user",
            "proxy-password",
            "allow-plain-http-to");
  }

  @Test
  void defaultsAreTheDeclaredOnesHoweverTheSettingsWereMade() {
    for (PeerlandSettings settings : new PeerlandSettings[] {read(), typed().build()}) {
      assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
      assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(20));
      assertThat(settings.callDeadline()).isEqualTo(Duration.ofSeconds(60));
      assertThat(settings.maxAttempts()).isEqualTo(3);
      assertThat(settings.quotaShare()).isEqualTo(1);
      assertThat(settings.strictRecords()).isFalse();
      assertThat(settings.maxBodyBytes()).isEqualTo(16_777_216);
      assertThat(settings.maxEmptyPages()).isEqualTo(100);
      assertThat(settings.maxConnections()).isEqualTo(64);
      assertThat(settings.colour()).isEqualTo(Colour.LIGHT_BLUE);
      assertThat(settings.proxy()).isEmpty();
      assertThat(settings.allowPlainHttpTo()).isEmpty();
      assertThat(settings.sources()).isEmpty();
    }
  }

  @Test
  @Tag("D4")
  void everySettingIsReadFromText() {
    assertThat(
            read(
                "colour", "RED",
                "order", "by_name",
                "owner", "T-1",
                "sources", "lagou=拉勾, boss=Boss 直聘",
                "number", "9",
                "connect-timeout", "PT1S",
                "read-timeout", "1500ms",
                "call-deadline", "PT3S",
                "max-attempts", "4",
                "quota-share", "0.5",
                "strict-records", "TRUE",
                "max-body-bytes", "16MB",
                "max-empty-pages", "7",
                "max-connections", "8",
                "proxy", "http://proxy.example:3128",
                "proxy-user", "liu",
                "proxy-password", "pass word",
                "allow-plain-http-to", "gateway.corp, 10.0.0.8"))
        .isEqualTo(
            typed()
                .colour(Colour.RED)
                .order("by_name")
                .owner(TalentId.of("T-1"))
                .putSources(ResumeChannel.LAGOU, "拉勾")
                .putSources(ResumeChannel.BOSS, "Boss 直聘")
                .number(9)
                .connectTimeout(Duration.ofSeconds(1))
                .readTimeout(Duration.ofMillis(1500))
                .callDeadline(Duration.ofSeconds(3))
                .maxAttempts(4)
                .quotaShare(0.5)
                .strictRecords(true)
                .maxBodyBytes(16 * 1024 * 1024)
                .maxEmptyPages(7)
                .maxConnections(8)
                .proxy(InetSocketAddress.createUnresolved("proxy.example", 3128))
                .proxyUser("liu")
                .proxyPassword("pass word")
                .addAllowPlainHttpTo("gateway.corp", "10.0.0.8")
                .build());
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("app-id", "a b", typed().appId("a b")),
        wrong("order", "by-name", typed().order("by-name")),
        wrong("owner", "T 1", typed().owner(TalentId.of("T 1"))),
        wrong("sources", "lagou=拉\u200b勾", typed().putSources(ResumeChannel.LAGOU, "拉\u200b勾")),
        wrong("number", "0", typed().number(0)),
        wrong("connect-timeout", "PT0S", typed().connectTimeout(Duration.ZERO)),
        wrong("read-timeout", "PT24H0.001S", typed().readTimeout(Duration.parse("PT24H0.001S"))),
        wrong("call-deadline", "PT-1S", typed().callDeadline(Duration.ofSeconds(-1))),
        wrong("max-attempts", "11", typed().maxAttempts(11)),
        wrong("quota-share", "0", typed().quotaShare(0)),
        wrong("quota-share", "1000.5", typed().quotaShare(1000.5)),
        wrong("max-body-bytes", "1023", typed().maxBodyBytes(1023)),
        wrong("max-body-bytes", "2147483647", typed().maxBodyBytes(Integer.MAX_VALUE)),
        wrong("max-empty-pages", "1000001", typed().maxEmptyPages(1_000_001)),
        wrong("max-connections", "-1", typed().maxConnections(-1)),
        wrong("proxy-user", "l\niu", typed().proxyUser("l\niu")));
  }

  private static Arguments wrong(String name, String text, PeerlandSettings.Builder typed) {
    return Arguments.of(name, text, typed.build());
  }

  @ParameterizedTest(name = "{0}={1}")
  @MethodSource("wrong")
  void aWrongValueIsRefusedInTheSameWordsAsTextAndTyped(
      String name, String text, PeerlandSettings typed) {
    ConfigurationException byText = refusal(() -> SCHEMA.checked(read(name, text)));

    assertThat(byText).hasMessageStartingWith(PREFIX + name + " ").hasNoCause();
    assertThat(byText.remedy()).isPresent();
    assertThat(refusal(() -> SCHEMA.checked(typed))).hasMessage(byText.getMessage());
  }

  @Test
  void aShareIsANumber() {
    assertThat(refusal(() -> SCHEMA.checked(typed().quotaShare(Double.NaN).build())))
        .hasMessageContaining(
            "talentport.peerland.quota-share must be a decimal number above 0 and at most 1000");
  }

  @Test
  void rangesAreThoseOfTheDeclaration() {
    assertThat(refusal(() -> SCHEMA.checked(typed().maxAttempts(0).build())))
        .hasMessageContaining("max-attempts must be a whole number from 1 to 10");
    assertThat(refusal(() -> SCHEMA.checked(typed().number(0).build())))
        .hasMessageContaining("number must be a whole number of at least 1");
    assertThat(refusal(() -> SCHEMA.checked(typed().maxBodyBytes(1).build())))
        .hasMessageContaining("max-body-bytes must be from 1024 to 1073741824 bytes");
    assertThat(refusal(() -> read("colour", "green")))
        .hasMessageContaining("colour must be one of light-blue, red");
    assertThat(refusal(() -> read("order", "size")))
        .hasMessageContaining("order must be one of by_id, by_name");
  }

  @Test
  void theLimitsThemselvesAreAllowed() {
    Duration day = Duration.ofDays(1);
    PeerlandSettings settings =
        typed()
            .callDeadline(day)
            .maxAttempts(10)
            .quotaShare(1000)
            .maxBodyBytes(1_073_741_824)
            .maxConnections(10_000)
            .maxEmptyPages(1_000_000)
            .build();

    assertThat(SCHEMA.checked(settings)).isEqualTo(settings);
  }

  @Test
  void blanksAroundATypedTextDoNotCount() {
    assertThat(
            SCHEMA.checked(
                typed().appId(" id\u3000").putSources(ResumeChannel.LAGOU, "拉勾 ").build()))
        .isEqualTo(typed().putSources(ResumeChannel.LAGOU, "拉勾").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t", "\u00a0", "\ufeff"})
  void aMissingOrBlankValueIsNamedWithItsEnvironmentVariable(String blank) {
    Map<String, String> settings = new HashMap<>();
    settings.put(PREFIX + "app-id", blank);
    for (int time = 0; time < 2; time++) {
      assertThat(refusal(() -> SCHEMA.read(settings)))
          .hasMessageContaining("talentport.peerland.app-id is missing or blank")
          .hasMessageContaining("TALENTPORT_PEERLAND_APP_ID");
      settings.remove(PREFIX + "app-id");
    }
    assertThat(read("order", blank, "max-attempts", blank)).isEqualTo(typed().build());
  }

  @Test
  void anUnknownKeyOfThePlatformIsRefusedByName() {
    assertThat(refusal(() -> read("app-key", "marker")))
        .hasMessageContaining("talentport.peerland.app-key is not a known setting")
        .hasMessageContaining("talentport.peerland.app-id, talentport.peerland.app-secret")
        .hasMessageNotContaining("marker");
  }

  @ParameterizedTest
  @Tag("G18")
  @ValueSource(strings = {"app-secret=marker", "app-secret:marker", "app-secret marker"})
  void aValueThatSlippedIntoAKeyIsNotRepeated(String name) {
    assertThat(refusal(() -> read(name, "x")))
        .hasMessageStartingWith("talentport.peerland.app-secret***")
        .hasMessageContaining("is not a known setting")
        .hasMessageNotContaining("marker");
  }

  @Test
  void otherKeysAreNotRead() {
    Map<String, String> settings =
        Map.of(
            "talentport.platform",
            "peerland",
            "talentport.otherland.strange",
            "x",
            "talentport.peerlands.strange",
            "x",
            "java.version",
            "17",
            PREFIX + "app-id",
            "id",
            PREFIX + "app-secret",
            "the-s3cret");

    assertThat(SCHEMA.read(settings)).isEqualTo(typed().build());
  }

  @Test
  void theDescriptionSaysWhatTheDeclarationSays() throws IOException {
    assertThat(description())
        .contains(
            """
                {"key": "talentport.peerland.app-id", "type": "text", "java": "java.lang.String", \
            "mandatory": true, "en": "the application's id", "zh": "应用 ID"},
            """,
            """
            "mandatory": true, "secret": true, "en": "the \\"secret\\"", "zh": "密钥"},
            """,
            """
            "default": "light-blue", "words": ["red", "light-blue"], "en": "a colour", "zh": "颜色"},
            """,
            """
            "default": "3", "min": 1, "max": 10, "common": true,\
            """,
            """
            "default": "1", "above": 0, "max": 1000, "common": true,\
            """);
  }

  private static String description() throws IOException {
    try (InputStream json =
        SettingsSchemaTest.class.getResourceAsStream(
            "/META-INF/talentport/settings-peerland.json")) {
      return new String(
          Objects.requireNonNull(json, "no description").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ConfigurationException refusal(Runnable call) {
    return assertThatExceptionOfType(ConfigurationException.class).isThrownBy(call::run).actual();
  }
}
