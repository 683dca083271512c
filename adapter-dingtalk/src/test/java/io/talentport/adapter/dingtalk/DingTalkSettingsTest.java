package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.OperatorId;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The typed way is as strict as the settings by name. */
class DingTalkSettingsTest {

  private static DingTalkSettings.Builder settings() {
    return DingTalkSettings.builder().appKey("ding-key").appSecret("the-app-secret");
  }

  @Test
  void theVendorsHostsAreTheDefault() {
    DingTalkSettings settings = settings().build();

    assertThat(settings.baseUrl()).hasToString("https://oapi.dingtalk.com");
    assertThat(settings.bizCode()).isEqualTo("ddats");
    try (RecruitingPlatform platform = DingTalk.connect(settings)) {
      assertThat(platform.id().value()).isEqualTo("dingtalk");
    }
  }

  @Test
  void printingTheSettingsTellsNoPerson() {
    assertThat(settings().operatorUserId(OperatorId.of("manager-4711")).build().toString())
        .doesNotContain("manager-4711");
  }

  @Test
  @Tag("G18")
  void printingTheSettingsTellsNoPasswordWithinAnAddress() {
    for (String address :
        new String[] {
          "https://user:pa55@example.org",
          "https://example.org?key=pa55",
          "https://example.org/pa55"
        }) {
      URI uri = URI.create(address);
      assertThat(settings().baseUrl(uri).apiBaseUrl(uri).build().toString())
          .contains("baseUrl=***", "apiBaseUrl=***")
          .doesNotContain("pa55");
    }
  }

  @Test
  @Tag("C10")
  void aBlankOrInvisibleCharacterInAKeyOrSecretIsStrippedOrRefusedByItsPlace() {
    for (String blank : new String[] {" ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\n"}) {
      assertThatCode(
              () -> DingTalk.connect(settings().appKey(blank + "key" + blank).build()).close())
          .doesNotThrowAnyException();
      refused("talentport.dingtalk.app-key", settings().appKey("cli" + blank + "s3cret"));
      refused("talentport.dingtalk.app-secret", settings().appSecret("s3" + blank + "s3cret"));
      refused("talentport.dingtalk.app-secret", settings().appSecret(blank));
      refused("talentport.dingtalk.biz-code", settings().bizCode("dda" + blank + "ts"));
      for (String corp : new String[] {blank, "ding" + blank + "s3cret"}) {
        refused(
            "talentport.dingtalk.corp-id",
            settings().tokenEndpoint(DingTalkSettings.TokenEndpoint.CORP).corpId(corp));
      }
    }
  }

  private static void refused(String key, DingTalkSettings.Builder wrong) {
    DingTalkSettings settings = wrong.build();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DingTalk.connect(settings))
        .withMessageContaining(key + " ")
        .withMessageNotContaining("s3cret");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DingTalkSettings.builder().appKey("ding-key").build())
        .withMessageContaining("appSecret");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DingTalk.connect(null))
        .withMessageContaining("settings are null");
  }

  @Test
  void anAddressThatIsNoneIsRefusedByItsName() {
    for (String wrong : new String[] {"http://example.org", "ftp://example.org", "x"}) {
      DingTalkSettings first = settings().baseUrl(URI.create(wrong)).build();
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> DingTalk.connect(first))
          .withMessageContaining("talentport.dingtalk.base-url");
      DingTalkSettings second = settings().apiBaseUrl(URI.create(wrong)).build();
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> DingTalk.connect(second))
          .withMessageContaining("talentport.dingtalk.api-base-url");
    }
  }

  @Test
  void aNumberOutOfRangeIsRefusedByItsName() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DingTalk.connect(settings().maxAttempts(11).build()))
        .withMessageContaining("talentport.dingtalk.max-attempts");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DingTalk.connect(settings().readTimeout(Duration.ZERO).build()))
        .withMessageContaining("talentport.dingtalk.read-timeout");
  }
}
