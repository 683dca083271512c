package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.TENANT_TOKEN;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FeishuTokenTest {
  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theTokenStandsBesideTheCode() throws IOException {
    HttpResponse<String> response = client.feishuTokenCall();
    JsonNode reply = json(response);

    assertThat(response.headers().firstValue("X-Tt-Logid")).isPresent();
    assertThat(reply.path("code").asInt(-1)).isZero();
    assertThat(reply.path("msg").asString()).isEqualTo("ok");
    assertThat(reply.path("tenant_access_token").asString()).startsWith("t-");
    assertThat(reply.path("expire").asInt()).isEqualTo(7200);
    assertThat(reply.has("data")).isFalse();
  }

  @Test
  void withHalfAnHourLeftTheSameTokenIsGivenWithTheTimeItHas() throws IOException {
    String token = client.feishuToken();
    clock.advance(Duration.ofMinutes(90));

    JsonNode again = json(client.feishuTokenCall());

    assertThat(again.path("tenant_access_token").asString()).isEqualTo(token);
    assertThat(again.path("expire").asInt()).isEqualTo(1800);
  }

  @Test
  void withLessThanHalfAnHourLeftANewTokenIsGivenAndBothAreValid() throws IOException {
    String old = client.feishuToken();
    clock.advance(Duration.ofMinutes(90).plusSeconds(1));

    JsonNode renewed = json(client.feishuTokenCall());
    String token = renewed.path("tenant_access_token").asString();

    assertThat(token).isNotEqualTo(old);
    assertThat(renewed.path("expire").asInt()).isEqualTo(7200);
    assertThat(statusWith("Bearer " + old)).isEqualTo(200);
    assertThat(statusWith("Bearer " + token)).isEqualTo(200);

    clock.advance(Duration.ofMinutes(30));
    assertThat(statusWith("Bearer " + old)).isEqualTo(400);
    assertThat(statusWith("Bearer " + token)).isEqualTo(200);
  }

  @Test
  void aRevokedTokenIsInvalid() throws IOException {
    String token = client.feishuToken();
    sandbox.revokeTokens();

    assertThat(codeWith("Bearer " + token)).isEqualTo(99991663);
    assertThat(client.feishuToken()).isNotEqualTo(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "not json",
        "{\"app_id\":\"\",\"app_secret\":\"\"}",
        "{\"app_id\":\"malformed\",\"app_secret\":\"s\"}"
      })
  void malformedCredentialsAreInvalidParameters(String body) throws IOException {
    HttpResponse<String> response = client.post(TENANT_TOKEN, body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).path("code").asInt()).isEqualTo(10003);
  }

  @Test
  void wrongCredentialsAreRefused() throws IOException {
    String id = client.setting("feishu.app-id");

    assertThat(code("{\"app_id\":\"cli_nobody\",\"app_secret\":\"s\"}")).isEqualTo(10014);
    assertThat(code("{\"app_id\":\"" + id + "\",\"app_secret\":\"wrong\"}")).isEqualTo(10014);
  }

  @ParameterizedTest
  @Tag("S1")
  @CsvSource({
    "Basic abc,99991661",
    "Bearer ,99991661",
    "Bearer x-abc,99991671",
    "Bearer a-abc,99991671",
    "Bearer T-abc,99991671",
    "Bearer u-7f1bcd13fc57d46bac21793a18e560,99991668",
    "Bearer u-,99991668",
    "Bearer t-unknown,99991663"
  })
  void eachFaultOfATokenHasItsCode(String authorization, int code) throws IOException {
    HttpResponse<String> response = client.get(SOURCES, "Authorization", authorization);

    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode reply = json(response);
    assertThat(reply.path("code").asInt()).isEqualTo(code);
    assertThat(reply.path("msg").asString()).isNotEmpty();
    assertThat(response.headers().firstValue("X-Tt-Logid"))
        .hasValue(reply.path("error").path("log_id").asString());
  }

  @Test
  void aCallWithoutATokenIsRefused() throws IOException {
    assertThat(json(client.get(SOURCES)).path("code").asInt()).isEqualTo(99991661);
  }

  private int code(String body) throws IOException {
    HttpResponse<String> response = client.post(TENANT_TOKEN, body);
    assertThat(response.statusCode()).isEqualTo(200);
    return json(response).path("code").asInt();
  }

  private int statusWith(String authorization) throws IOException {
    return client.get(SOURCES, "Authorization", authorization).statusCode();
  }

  private int codeWith(String authorization) throws IOException {
    return json(client.get(SOURCES, "Authorization", authorization)).path("code").asInt();
  }
}
