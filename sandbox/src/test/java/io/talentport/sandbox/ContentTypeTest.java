package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.BATCH_GET_ID;
import static io.talentport.sandbox.LoopbackClient.CREATE_APPLICATION;
import static io.talentport.sandbox.LoopbackClient.CREATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.IMPORT;
import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_EXISTENCE;
import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.TENANT_TOKEN;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A body is taken as what its Content-Type says it is. */
@Tag("S5")
class ContentTypeTest {
  private static final String NONE = "";

  private final Sandbox sandbox = Sandbox.builder().resumes(3).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NONE,
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "text/json; charset=utf-8",
        "application/json; charset=gbk",
        "application/json; charset=ISO-8859-1"
      })
  void feishuRefusesABodyThatIsNotSaidToBeJson(String type) throws IOException {
    String token = client.feishuToken();
    for (String path : List.of(BATCH_GET_ID, CREATE_TALENT, CREATE_APPLICATION)) {
      HttpResponse<String> response =
          post(path, type, VendorExamples.batchGetId(), "Authorization", "Bearer " + token);

      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(json(response).path("code").asInt()).isEqualTo(9499);
    }
    HttpResponse<String> noToken =
        post(
            TENANT_TOKEN,
            type,
            "{\"app_id\":\"%s\",\"app_secret\":\"%s\"}"
                .formatted(client.setting("feishu.app-id"), client.setting("feishu.app-secret")));
    assertThat(noToken.statusCode()).isEqualTo(200);
    assertThat(json(noToken).path("code").asInt()).isEqualTo(9499);
  }

  @ParameterizedTest
  @ValueSource(strings = {NONE, "text/plain", "application/xml", "application/json;charset=gbk"})
  void theOldGatewayRefusesABodyThatIsNeitherJsonNorAForm(String type) throws IOException {
    String token = "?access_token=" + client.dingTalkToken();
    for (String path : List.of(RESUME_LIST, RESUME_ADD, RESUME_EXISTENCE)) {
      JsonNode reply = json(post(path + token, type, VendorExamples.resumeAdd()));

      assertThat(reply.path("errcode").asInt()).isEqualTo(400002);
      assertThat(reply.path("errmsg").asString()).contains("Content-Type");
    }
    assertThat(sandbox.seed().submittedResumes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {NONE, "text/plain", "application/x-www-form-urlencoded"})
  void theV1ApiMissesABodyThatIsNotSaidToBeJson(String type) throws IOException {
    HttpResponse<String> token =
        post(
            "/v1.0/oauth2/accessToken",
            type,
            "{\"appKey\":\"%s\",\"appSecret\":\"%s\"}"
                .formatted(
                    client.setting("dingtalk.app-key"), client.setting("dingtalk.app-secret")));
    HttpResponse<String> imported =
        post(IMPORT, type, "{}", "x-acs-dingtalk-access-token", client.dingTalkToken());

    assertThat(token.statusCode()).isEqualTo(400);
    assertThat(json(token).path("code").asString()).isEqualTo("Missingbody");
    assertThat(json(imported).path("code").asString()).isEqualTo("Missingbody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        "Application/JSON; charset=\"utf-8\"",
        "application/json"
      })
  void jsonInUtf8IsTakenInEachSpelling(String type) throws IOException {
    assertThat(
            post(
                    BATCH_GET_ID,
                    type,
                    VendorExamples.batchGetId(),
                    "Authorization",
                    "Bearer " + client.feishuToken())
                .statusCode())
        .isEqualTo(200);
    assertThat(
            json(post(
                    RESUME_ADD + "?access_token=" + client.dingTalkToken(),
                    type,
                    VendorExamples.resumeAdd()))
                .path("errcode")
                .asInt())
        .isZero();
  }

  private HttpResponse<String> post(String path, String type, String body, String... headers)
      throws IOException {
    HttpRequest.Builder request = client.to(path, headers).POST(BodyPublishers.ofString(body));
    return client.send(type.equals(NONE) ? request : request.header("Content-Type", type));
  }
}
