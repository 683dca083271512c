package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenEndpointTest {

  private static final TalentQuery SOMEBODY =
      TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build();

  @Test
  void oneTokenOfTheSecondInterfaceServesBoth() {
    try (OnSandbox dingtalk = new OnSandbox()) {
      useBoth(dingtalk);

      assertThat(dingtalk.sandbox.journal().count("createAccessToken")).isEqualTo(1);
      assertThat(dingtalk.sandbox.journal().count("getToken")).isZero();
    }
  }

  @Test
  void theFirstInterfacesTokenServesBothWhereChosen() {
    try (OnSandbox dingtalk = new OnSandbox("token-endpoint", "gettoken")) {
      useBoth(dingtalk);

      assertThat(dingtalk.sandbox.journal().count("createAccessToken")).isZero();
      assertThat(dingtalk.sandbox.journal().count("getToken")).isEqualTo(1);
    }
  }

  @Test
  void callsNoSecondInterfaceThatNobodyChose() {
    try (Sandbox sandbox = Sandbox.start()) {
      Map<String, String> settings = OnSandbox.all(sandbox);
      settings.remove("talentport.dingtalk.api-base-url");
      try (RecruitingPlatform platform = RecruitingPlatform.connect(settings)) {
        assertThat(platform.port(ResumeRecords.class).list(PageRequest.first().size(1)))
            .isNotEmpty();
        assertThatExceptionOfType(UnsupportedCapabilityException.class)
            .isThrownBy(() -> platform.port(TalentLookup.class))
            .withMessageContaining("talentport.dingtalk.api-base-url");
      }
      assertThat(sandbox.journal().count("getToken")).isEqualTo(1);
      assertThat(sandbox.journal().count("createAccessToken")).isZero();
    }
  }

  @Test
  void refusesASettingThatNeedsAnAddressThatNobodyChose() {
    try (Sandbox sandbox = Sandbox.start()) {
      for (String[] setting :
          new String[][] {{"token-endpoint", "oauth2"}, {"submit-by", "import"}}) {
        Map<String, String> settings = OnSandbox.all(sandbox, setting);
        settings.remove("talentport.dingtalk.api-base-url");

        assertThatExceptionOfType(ConfigurationException.class)
            .isThrownBy(() -> RecruitingPlatform.connect(settings))
            .withMessageContaining("talentport.dingtalk." + setting[0]);
      }
    }
  }

  @Test
  void refusesWordsAndNumbersThatAreNone() {
    try (Sandbox sandbox = Sandbox.start()) {
      for (String[] setting :
          new String[][] {
            {"token-endpoint", "oauth"},
            {"submit-by", "mail"},
            {"import-outside-hours", "never"},
            {"lookup-max-calls", "0"}
          }) {
        assertThatExceptionOfType(ConfigurationException.class)
            .isThrownBy(() -> RecruitingPlatform.connect(OnSandbox.all(sandbox, setting)))
            .withMessageContaining("talentport.dingtalk." + setting[0]);
      }
    }
  }

  @Test
  void tellsWrongCredentials() {
    try (OnSandbox dingtalk = new OnSandbox("app-secret", "another-secret")) {
      assertThatExceptionOfType(AuthenticationFailedException.class)
          .isThrownBy(() -> dingtalk.lookup().find(SOMEBODY))
          .withMessageContaining("invalidClientIdOrSecret")
          .withMessageNotContaining("another-secret");
    }
  }

  @Test
  void givesUpOnATokenEndpointThatKeepsFailing() {
    try (OnSandbox dingtalk = new OnSandbox("max-attempts", "2")) {
      dingtalk.sandbox.faults().always("createAccessToken", Fault.code("unknownError"));

      assertThatExceptionOfType(PlatformUnavailableException.class)
          .isThrownBy(() -> dingtalk.lookup().find(SOMEBODY));
      assertThat(dingtalk.sandbox.journal().count("createAccessToken")).isEqualTo(2);
    }
  }

  private static void useBoth(OnSandbox dingtalk) {
    assertThat(dingtalk.lookup().find(SOMEBODY)).hasSize(1);
    assertThat(dingtalk.platform.port(ResumeRecords.class).list(PageRequest.first().size(1000)))
        .isNotEmpty();
  }
}
