package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyun.dingtalkats_1_0.models.GetCandidateByPhoneNumberHeaders;
import com.aliyun.dingtalkats_1_0.models.GetCandidateByPhoneNumberRequest;
import com.aliyun.dingtalkats_1_0.models.GetCandidateByPhoneNumberResponseBody;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenRequest;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenResponseBody;
import com.aliyun.dingtalkoauth2_1_0.models.GetTokenRequest;
import com.aliyun.dingtalkoauth2_1_0.models.GetTokenResponseBody;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;
import io.talentport.sandbox.data.CandidateData;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vendor's SDK of the v1 API, unchanged, finishes its calls against the sandbox. */
@Tag("slow")
class OfficialDingTalkV1SdkTest {
  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void itFetchesAToken() throws Exception {
    GetAccessTokenResponseBody token = token();

    assertThat(token.getAccessToken()).hasSize(32);
    assertThat(token.getExpireIn()).isEqualTo(7200);
    assertThat(sandbox.journal().count("createAccessToken")).isEqualTo(1);
  }

  @Test
  void itFetchesAnOrganisationsToken() throws Exception {
    GetTokenResponseBody token =
        new com.aliyun.dingtalkoauth2_1_0.Client(config())
            .getToken(
                "dingsandboxcorp",
                new GetTokenRequest()
                    .setClientId(setting("app-key"))
                    .setClientSecret(setting("app-secret"))
                    .setGrantType("client_credentials"))
            .getBody();

    assertThat(token.getExpiresIn()).isEqualTo(7200);
    assertThat(find(token.getAccessToken(), "13900000001").getName()).isNotEmpty();
    assertThat(sandbox.journal().count("createCorpToken")).isEqualTo(1);
  }

  @Test
  void itFindsACandidateByPhone() throws Exception {
    sandbox.seed().candidate(new CandidateData("cand0001", "Lin Example", "13955500001"));

    GetCandidateByPhoneNumberResponseBody found = find(token().getAccessToken(), "13955500001");

    assertThat(found.getCandidateId()).isEqualTo("cand0001");
    assertThat(found.getName()).isEqualTo("Lin Example");
    assertThat(sandbox.journal().count("getCandidateByPhone")).isEqualTo(1);
  }

  @Test
  void itReportsThatNobodyIsFound() throws Exception {
    String token = token().getAccessToken();

    TeaException refused =
        catchThrowableOfType(TeaException.class, () -> find(token, "13955500002"));

    assertThat(refused.getCode()).isEqualTo("candidate.notExists");
    assertThat(refused.getStatusCode()).isEqualTo(404);
  }

  @Test
  void itReportsARefusedToken() {
    TeaException refused =
        catchThrowableOfType(TeaException.class, () -> find("nobodys", "13955500002"));

    assertThat(refused.getCode()).isEqualTo("InvalidAuthentication");
  }

  private GetCandidateByPhoneNumberResponseBody find(String token, String phone) throws Exception {
    return new com.aliyun.dingtalkats_1_0.Client(config())
        .getCandidateByPhoneNumberWithOptions(
            new GetCandidateByPhoneNumberRequest().setBizCode("ddats").setPhoneNumber(phone),
            new GetCandidateByPhoneNumberHeaders().setXAcsDingtalkAccessToken(token),
            new RuntimeOptions())
        .getBody();
  }

  private GetAccessTokenResponseBody token() throws Exception {
    return new com.aliyun.dingtalkoauth2_1_0.Client(config())
        .getAccessToken(
            new GetAccessTokenRequest()
                .setAppKey(setting("app-key"))
                .setAppSecret(setting("app-secret")))
        .getBody();
  }

  private Config config() {
    return new Config()
        .setProtocol("http")
        .setRegionId("central")
        .setEndpoint(setting("api-base-url").replaceFirst("^http://", ""));
  }

  private String setting(String key) {
    return Objects.requireNonNull(sandbox.settings("dingtalk").get("talentport.dingtalk." + key));
  }
}
