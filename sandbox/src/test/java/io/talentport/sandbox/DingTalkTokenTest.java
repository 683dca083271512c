package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DingTalkTokenTest {
  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Tag("S10")
  @ParameterizedTest
  @CsvSource({
    "?corpid=dingsandboxcorp&corpsecret=secret,40089",
    "?corpid=nobody&corpsecret=secret,40089",
    "?corpid=dingsandboxcorp,41004",
    "?corpid=dingsandboxcorp&corpsecret=,41004",
    "?corpsecret=secret,41002",
    "?appkey=k&corpsecret=secret,40035",
    "?appid=k&secret=s,40035"
  })
  void thePairOfAnOrganizationIsRefusedAsAPair(String query, int code) throws IOException {
    assertThat(json(client.get("/gettoken" + query)).path("errcode").asInt()).isEqualTo(code);
  }

  @Test
  void aTokenIsGivenForTwoHours() throws IOException {
    JsonNode reply =
        json(
            client.get(
                "/gettoken?appkey="
                    + client.setting("dingtalk.app-key")
                    + "&appsecret="
                    + client.setting("dingtalk.app-secret")));

    assertThat(reply.path("errcode").asInt()).isZero();
    assertThat(reply.path("errmsg").asString()).isEqualTo("ok");
    assertThat(reply.path("expires_in").asInt()).isEqualTo(7200);
    assertThat(reply.path("access_token").asString()).hasSize(32);
  }

  @Test
  void askingAgainGivesTheSameTokenAndExtendsIt() throws IOException {
    String token = client.dingTalkToken();
    clock.advance(Duration.ofMinutes(110));
    assertThat(client.dingTalkToken()).isEqualTo(token);
    clock.advance(Duration.ofMinutes(110));

    assertThat(listingCode(token)).isEqualTo("0");
  }

  @Test
  void afterItsEndTheTokenIsRefusedAndAnotherGiven() throws IOException {
    String token = client.dingTalkToken();
    clock.advance(Duration.ofHours(2));

    assertThat(listingCode(token)).isEqualTo("40014");
    assertThat(client.dingTalkToken()).isNotEqualTo(token);
  }

  @Test
  void aRevokedTokenIsRefusedAndAnotherGiven() throws IOException {
    String token = client.dingTalkToken();
    sandbox.revokeTokens();

    assertThat(listingCode(token)).isEqualTo("40014");
    assertThat(client.dingTalkToken()).isNotEqualTo(token);
  }

  @Test
  void credentialsMustStandInTheQuery() throws IOException {
    assertThat(code(client.get("/gettoken"))).isEqualTo(40035);
    assertThat(code(client.get("/gettoken?appkey=only"))).isEqualTo(40035);
    assertThat(code(client.get("/gettoken?appkey=wrong&appsecret=pair"))).isEqualTo(40096);
  }

  @Test
  void theNewHostsCallGivesTheSameTokenUnderItsOwnNames() throws IOException {
    HttpResponse<String> reply =
        client.post(
            "/v1.0/oauth2/accessToken",
            "{\"appKey\":\"%s\",\"appSecret\":\"%s\"}"
                .formatted(
                    client.setting("dingtalk.app-key"), client.setting("dingtalk.app-secret")));

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json(reply).path("accessToken").asString()).isEqualTo(client.dingTalkToken());
    assertThat(json(reply).path("expireIn").asInt()).isEqualTo(7200);
  }

  @Test
  void theNewHostsCallRefusesWrongCredentialsAndForms() throws IOException {
    HttpResponse<String> wrong =
        client.post("/v1.0/oauth2/accessToken", "{\"appKey\":\"a\",\"appSecret\":\"b\"}");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(json(wrong).path("code").asString()).isEqualTo("invalidClientIdOrSecret");
    assertThat(json(wrong).path("requestid").asString()).isNotEmpty();

    HttpResponse<String> form =
        client.postForm("/v1.0/oauth2/accessToken", Map.of("appKey", "a", "appSecret", "b"));
    assertThat(form.statusCode()).isEqualTo(400);
    assertThat(json(form).path("code").asString()).isEqualTo("Missingbody");
  }

  private String listingCode(String token) throws IOException {
    JsonNode reply =
        json(
            client.post(
                LoopbackClient.RESUME_LIST + "?access_token=" + token,
                "{\"biz_code\":\"ddats\",\"size\":1}"));
    return reply.path(reply.has("sub_code") ? "sub_code" : "errcode").asString();
  }

  private static int code(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    return json(response).path("errcode").asInt();
  }
}
