package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ResumeChannel;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The typed way is as strict as the settings by name. */
class FeishuSettingsTest {

  private static FeishuSettings.Builder settings() {
    return FeishuSettings.builder().appId("cli_key").appSecret("the-app-secret");
  }

  @Test
  void theVendorsHostIsTheDefault() {
    FeishuSettings settings = settings().build();

    assertThat(settings.baseUrl()).hasToString("https://open.feishu.cn");
    try (RecruitingPlatform platform = Feishu.connect(settings)) {
      assertThat(platform.id().value()).isEqualTo("feishu");
    }
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
      assertThat(settings().baseUrl(URI.create(address)).build().toString())
          .contains("baseUrl=***")
          .doesNotContain("pa55");
    }
  }

  @Test
  @Tag("C10")
  void aBlankOrInvisibleCharacterInAKeyOrSecretIsStrippedOrRefusedByItsPlace() {
    for (String blank : new String[] {" ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\n"}) {
      assertThatCode(
              () -> Feishu.connect(settings().appSecret(blank + "s3cret" + blank).build()).close())
          .doesNotThrowAnyException();
      refused("talentport.feishu.app-id", settings().appId("cli" + blank + "s3cret"));
      refused("talentport.feishu.app-secret", settings().appSecret("s3" + blank + "s3cret"));
      refused("talentport.feishu.app-secret", settings().appSecret(blank));
      refused("talentport.feishu.city-codes", settings().putCityCodes("北京", blank));
      refused("talentport.feishu.nationality-codes", settings().putNationalityCodes(blank, "CN_1"));
      refused(
          "talentport.feishu.resume-source-names",
          settings().putResumeSourceNames(ResumeChannel.LAGOU, blank));
      refused(
          "talentport.feishu.mobile-country-codes", settings().putMobileCountryCodes("852", blank));
    }
    refused("talentport.feishu.app-secret", settings().appSecret("s3cret\u0000"));
  }

  private static void refused(String key, FeishuSettings.Builder wrong) {
    FeishuSettings settings = wrong.build();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> Feishu.connect(settings))
        .withMessageStartingWith(key + " ")
        .withMessageNotContaining("s3cret");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> FeishuSettings.builder().appId("cli_key").build())
        .withMessageContaining("appSecret");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> Feishu.connect(null))
        .withMessageContaining("settings are null");
  }

  @Test
  void anAddressThatIsNoneIsRefusedByItsName() {
    for (String wrong : new String[] {"http://example.org", "ftp://example.org", "x"}) {
      FeishuSettings settings = settings().baseUrl(URI.create(wrong)).build();
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> Feishu.connect(settings))
          .withMessageContaining("talentport.feishu.base-url");
    }
  }

  @Test
  void aNumberOutOfRangeIsRefusedByItsName() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> Feishu.connect(settings().maxAttempts(0).build()))
        .withMessageContaining("talentport.feishu.max-attempts");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> Feishu.connect(settings().callDeadline(Duration.ZERO).build()))
        .withMessageContaining("talentport.feishu.call-deadline");
  }

  @Test
  void callingCodesAreDigitsWithOrWithoutAPlus() {
    assertThatCode(
            () -> Feishu.connect(settings().putMobileCountryCodes("+852", "CN_2").build()).close())
        .doesNotThrowAnyException();
    for (String wrong : new String[] {"abc", "+", "0086", "86777", "8 52"}) {
      FeishuSettings settings = settings().putMobileCountryCodes(wrong, "CN_2").build();
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> Feishu.connect(settings))
          .withMessageContaining("talentport.feishu.mobile-country-codes");
    }
    FeishuSettings twice =
        settings().putMobileCountryCodes("852", "A").putMobileCountryCodes("+852", "B").build();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> Feishu.connect(twice))
        .withMessageContaining("each once");
    assertThatCode(
            () -> Feishu.connect(settings().putMobileCountryCodes(" 852", "CN_2").build()).close())
        .doesNotThrowAnyException();
  }

  @Test
  void theKindOfAnOperatorsIdIsOneOfFour() {
    FeishuSettings settings = settings().userIdType("open-id").build();

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> Feishu.connect(settings))
        .withMessageContaining(
            "talentport.feishu.user-id-type must be one of open_id, people_admin_id, union_id,"
                + " user_id")
        .withMessageNotContaining("open-id");
  }

  @Test
  void aDeliveryTypeIsOneThatApplicationsHave() {
    for (DeliveryType type : DeliveryType.known()) {
      FeishuSettings settings = settings().deliveryType(type).build();
      if (type.equals(DeliveryType.HR_SOURCING) || type.equals(DeliveryType.CANDIDATE)) {
        assertThatCode(() -> Feishu.connect(settings).close()).doesNotThrowAnyException();
      } else {
        assertThatExceptionOfType(ConfigurationException.class)
            .isThrownBy(() -> Feishu.connect(settings))
            .withMessageContaining(
                "talentport.feishu.delivery-type must be one of hr-sourcing, candidate");
      }
    }
  }
}
