package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.OperatorId;
import java.net.URI;
import java.time.Duration;
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
  void printingTheSettingsTellsNoSecret() {
    assertThat(settings().build().toString()).doesNotContain("the-app-secret");
  }

  @Test
  void printingTheSettingsTellsNoPerson() {
    assertThat(settings().operatorUserId(OperatorId.of("manager-4711")).build().toString())
        .doesNotContain("manager-4711");
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
