package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.TENANT_TOKEN;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.sandbox.data.ResumeSourceData;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OrganizationsTest {
  private static final String RESUME_LIST = LoopbackClient.RESUME_LIST;

  private final Sandbox sandbox = Sandbox.builder().resumes(5).quota(true).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);
  private final SandboxOrganization acme = sandbox.organization("acme");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void eachHasCredentialsOfItsOwnAtTheSameAddress() {
    for (String platform : List.of("dingtalk", "feishu")) {
      Map<String, String> first = sandbox.settings(platform);
      Map<String, String> second = acme.settings(platform);

      assertThat(second.keySet()).isEqualTo(first.keySet());
      first.forEach(
          (key, value) -> {
            boolean own = key.endsWith("-secret") || key.endsWith("-key") || key.endsWith("app-id");
            assertThat(value.equals(second.get(key))).as(key).isEqualTo(!own);
          });
    }
    assertThat(acme.settings())
        .containsAllEntriesOf(acme.settings("dingtalk"))
        .containsAllEntriesOf(acme.settings("feishu"));
    assertThat(sandbox.organization("acme")).isSameAs(acme);
    assertThat(acme).hasToString("SandboxOrganization[acme]");
  }

  @Test
  void eachShowsItsOwnDataOnFeishu() throws IOException {
    acme.seed().clear().resumeSource(new ResumeSourceData("77", "内推", "Referral", 1, "recommend"));

    assertThat(sourceIds(feishuToken(acme.settings()))).containsExactly("77");
    assertThat(sourceIds(feishuToken(sandbox.settings()))).hasSizeGreaterThan(1);
    assertThat(sandbox.journal().requests("listResumeSources"))
        .extracting(RecordedRequest::organization)
        .containsExactly("acme", "");
  }

  @Test
  void eachShowsItsOwnDataOnBothHostsOfDingTalk() throws IOException {
    acme.seed().resumes(2);
    String corpId = sandbox.organization("acme").seed().resumeRecords(0, 1).get(0).corpId();
    String byLegacy = dingTalkToken(acme.settings());
    String byV1 =
        json(client.post(
                "/v1.0/oauth2/" + corpId + "/token",
                "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"grant_type\":\"client_credentials\"}"
                    .formatted(
                        acme.settings().get("talentport.dingtalk.app-key"),
                        acme.settings().get("talentport.dingtalk.app-secret"))))
            .path("access_token")
            .asString("");

    assertThat(resumes(byLegacy)).hasSize(2);
    assertThat(resumes(byV1)).hasSize(2);
    assertThat(resumes(byV1).get(0).path("corp_id").asString())
        .isEqualTo(corpId)
        .isNotEqualTo(sandbox.seed().resumeRecords(0, 1).get(0).corpId());
    assertThat(resumes(dingTalkToken(sandbox.settings()))).hasSize(5);
  }

  @Test
  void quotasAreCountedApart() throws IOException {
    String first = feishuToken(sandbox.settings());
    String second = feishuToken(acme.settings());
    int calls = 0;
    while (sources(first).path("code").asInt(-1) == 0) {
      calls++;
    }

    assertThat(calls).isPositive();
    assertThat(sources(first).path("code").asInt()).isEqualTo(99991400);
    assertThat(sources(second).path("code").asInt(-1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void anotherSecretTakesThePlaceOfTheOneBefore(String platform) throws IOException {
    Map<String, String> before = acme.settings();
    String token = token(platform, before);
    acme.rotateSecret(platform);

    assertThat(token(platform, before)).isEmpty();
    assertThat(token(platform, acme.settings())).isNotEmpty();
    assertThat(isAccepted(platform, token)).isTrue();
    assertThat(token(platform, sandbox.settings())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void revokingTheTokensOfOneLeavesThoseOfOthers(String platform) throws IOException {
    String first = token(platform, sandbox.settings());
    String second = token(platform, acme.settings());
    acme.revokeTokens();

    assertThat(isAccepted(platform, second)).isFalse();
    assertThat(isAccepted(platform, first)).isTrue();

    sandbox.revokeTokens();
    assertThat(isAccepted(platform, first)).isFalse();
  }

  @Test
  void resetIsForAll() {
    acme.seed().clear();
    sandbox.reset();

    assertThat(acme.seed().resumeCount()).isEqualTo(5);
    assertThat(acme.seed().talents()).isNotEmpty();
  }

  @Test
  void theControlInterfaceTakesAnOrganization() throws IOException {
    client.delete("/_sandbox/seed?organization=acme");
    client.post("/_sandbox/seed?organization=other", "{\"resumes\": 3}");

    assertThat(acme.seed().resumeCount()).isZero();
    assertThat(sandbox.organization("other").seed().resumeCount()).isEqualTo(3);
    assertThat(sandbox.seed().resumeCount()).isEqualTo(5);
    assertThat(json(client.get("/_sandbox/seed?organization=other")).path("resumeCount").asInt())
        .isEqualTo(3);
    assertThat(
            json(client.get("/_sandbox/settings?organization=acme"))
                .path("talentport.feishu.app-id")
                .asString())
        .isEqualTo(acme.settings().get("talentport.feishu.app-id"));
    assertThat(client.get("/_sandbox/settings?organization=Acme").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Acme", "a b", "-a", "a--b", "abcdefghijklmnopqrstuvwxyz0123456789"})
  void aNameKeepsItsForm(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.organization(name))
        .withMessageContaining("'" + name + "'");
  }

  private String token(String platform, Map<String, String> settings) throws IOException {
    return platform.equals("feishu") ? feishuToken(settings) : dingTalkToken(settings);
  }

  private boolean isAccepted(String platform, String token) throws IOException {
    return platform.equals("feishu")
        ? sources(token).path("code").asInt(-1) == 0
        : listing(token).path("errcode").asInt(-1) == 0;
  }

  private String feishuToken(Map<String, String> settings) throws IOException {
    return json(client.post(
            TENANT_TOKEN,
            "{\"app_id\":\"%s\",\"app_secret\":\"%s\"}"
                .formatted(
                    settings.get("talentport.feishu.app-id"),
                    settings.get("talentport.feishu.app-secret"))))
        .path("tenant_access_token")
        .asString("");
  }

  private String dingTalkToken(Map<String, String> settings) throws IOException {
    return json(client.get(
            "/gettoken?appkey="
                + settings.get("talentport.dingtalk.app-key")
                + "&appsecret="
                + settings.get("talentport.dingtalk.app-secret")))
        .path("access_token")
        .asString("");
  }

  private JsonNode sources(String token) throws IOException {
    return json(client.get(SOURCES, "Authorization", "Bearer " + token));
  }

  private List<String> sourceIds(String token) throws IOException {
    return sources(token)
        .path("data")
        .path("items")
        .valueStream()
        .map(row -> row.path("id").asString())
        .toList();
  }

  private JsonNode listing(String token) throws IOException {
    HttpResponse<String> response =
        client.post(
            RESUME_LIST + "?access_token=" + Objects.requireNonNull(token),
            "{\"biz_code\":\"ddats\",\"size\":100}");
    return json(response);
  }

  private List<JsonNode> resumes(String token) throws IOException {
    return listing(token).path("result").path("list").valueStream().toList();
  }
}
