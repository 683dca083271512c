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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {

  private static final String CORP_ID = "dingsandboxcorp";
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
  void anOrganisationsTokenServesBothWhereChosen() {
    try (OnSandbox dingtalk = new OnSandbox("token-endpoint", "corp", "corp-id", CORP_ID)) {
      useBoth(dingtalk);

      assertThat(dingtalk.sandbox.journal().count("createCorpToken")).isEqualTo(1);
      assertThat(dingtalk.sandbox.journal().count("createAccessToken")).isZero();
      assertThat(dingtalk.sandbox.journal().count("getToken")).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anOrganisationsTokenNeedsItsId(String corpId) {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(
              () ->
                  RecruitingPlatform.connect(
                      OnSandbox.all(sandbox, "token-endpoint", "corp", "corp-id", corpId)))
          .withMessageContaining("talentport.dingtalk.corp-id is missing or blank")
          .withMessageContaining("the organisation that has installed the application");
    }
  }

  @Test
  void anOrganisationThatIsNotKnownMayBeAFailureOfThePlatform() {
    try (OnSandbox dingtalk =
        new OnSandbox("token-endpoint", "corp", "corp-id", "ding+other", "max-attempts", "2")) {
      assertThatExceptionOfType(PlatformUnavailableException.class)
          .isThrownBy(() -> dingtalk.lookup().find(SOMEBODY))
          .withMessageContaining("talentport.dingtalk.corp-id")
          .withMessageNotContaining("ding+other");
      assertThat(dingtalk.sandbox.journal().requests("createCorpToken"))
          .hasSize(2)
          .allMatch(request -> request.path().equals("/v1.0/oauth2/ding+other/token"));
    }
  }

  @Test
  void tellsWrongCredentialsOfAnOrganisation() {
    try (OnSandbox dingtalk =
        new OnSandbox(
            "token-endpoint", "corp", "corp-id", CORP_ID, "app-secret", "another-secret")) {
      assertThatExceptionOfType(AuthenticationFailedException.class)
          .isThrownBy(() -> dingtalk.lookup().find(SOMEBODY))
          .withMessageContaining("invalid.client")
          .withMessageNotContaining("another-secret");
    }
  }

  @Test
  @Tag("proves:no-default-host")
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
          new String[][] {
            {"token-endpoint", "oauth2"},
            {"token-endpoint", "corp", "corp-id", CORP_ID},
            {"submit-operation", "import"}
          }) {
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
            {"records-operation", "guessing"},
            {"submit-operation", "mail"},
            {"import-closed-hours", "never"},
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
