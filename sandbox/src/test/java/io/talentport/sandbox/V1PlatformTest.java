package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.CANDIDATES;
import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.sandbox.data.CandidateData;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
class V1PlatformTest {
  private static final String LOOKUP = CANDIDATES + "?bizCode=ddats&phoneNumber=";

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).quota(true).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aCandidateIsFoundByPhoneWithoutAnyEnvelope() throws IOException {
    sandbox.seed().candidate(new CandidateData("cand0001", "Lin Example", "13955500001"));

    HttpResponse<String> reply = client.v1Get(LOOKUP + "13955500001");

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json(reply).propertyNames()).containsExactlyInAnyOrder("candidateId", "name");
    assertThat(json(reply).path("candidateId").asString()).isEqualTo("cand0001");
    assertThat(json(reply).path("name").asString()).isEqualTo("Lin Example");
    assertThat(reply.headers().firstValue("x-acs-request-id")).isPresent();
  }

  @Test
  void aSubmittedResumesCandidateIsFound() throws IOException {
    client.dingTalk(RESUME_ADD, VendorExamples.resumeAdd());

    JsonNode found = json(client.v1Get(LOOKUP + "18668421234"));

    assertThat(found.path("name").asString()).isEqualTo("张三");
    int last = sandbox.seed().resumeCount() - 1;
    assertThat(found.path("candidateId").asString())
        .isEqualTo(sandbox.seed().resumeRecords(last, 1).get(0).candidateId());
  }

  @Test
  void nobodyIsNotFound() throws IOException {
    HttpResponse<String> reply = client.v1Get(LOOKUP + "13955500001");

    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(json(reply).path("code").asString()).isEqualTo("candidate.notExists");
    assertThat(json(reply).path("requestid").asString()).isNotEmpty();
    assertThat(json(reply).path("message").asString()).doesNotContain("13955500001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?phoneNumber=", "?phoneNumber=x", "?phoneNumber=13955500001&bizCode=other"})
  void anIllFormedQuestionIsRefused(String query) throws IOException {
    HttpResponse<String> reply = client.v1Get(CANDIDATES + query);

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asString()).isEqualTo("invalidParam");
  }

  @Test
  void theTokenIsReadFromItsHeaderOnly() throws IOException {
    String token = client.dingTalkToken();

    for (HttpResponse<String> reply :
        List.of(
            client.get(LOOKUP + "13900000001"),
            client.get(LOOKUP + "13900000001&access_token=" + token),
            client.get(LOOKUP + "13900000001", "Authorization", "Bearer " + token))) {
      assertThat(reply.statusCode()).isEqualTo(400);
      assertThat(json(reply).path("code").asString())
          .isEqualTo("AuthenticationFailed.MissingParameter");
    }
  }

  @Test
  void aBadTokenIsRefused() throws IOException {
    HttpResponse<String> reply =
        client.get(LOOKUP + "13900000001", "x-acs-dingtalk-access-token", "nobodys");

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asString()).isEqualTo("InvalidAuthentication");
    assertThat(sandbox.journal().requests("getCandidateByPhone").get(0).platformCode())
        .isEqualTo("InvalidAuthentication");
  }

  @Test
  void theTokenOfTheNewCallServesBothHosts() throws IOException {
    String token =
        json(client.post(
                "/v1.0/oauth2/accessToken",
                "{\"appKey\":\"%s\",\"appSecret\":\"%s\"}"
                    .formatted(
                        client.setting("dingtalk.app-key"), client.setting("dingtalk.app-secret"))))
            .path("accessToken")
            .asString();

    assertThat(
            client.get(LOOKUP + "13900000001", "x-acs-dingtalk-access-token", token).statusCode())
        .isEqualTo(200);
    assertThat(client.dingTalkToken()).isEqualTo(token);
    assertThat(sandbox.journal().count("createAccessToken")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "dingsandboxcorp, wrong, client_credentials, 400, invalid.client",
    "dingsandboxcorp, right, password, 400, unsupported.grant.type",
    "dinganother, right, client_credentials, 500, unknownError",
  })
  void anOrganisationsTokenIsRefused(
      String corp, String secret, String grant, int status, String code) throws IOException {
    String given = secret.equals("right") ? client.setting("dingtalk.app-secret") : secret;

    HttpResponse<String> reply =
        client.post(
            "/v1.0/oauth2/" + corp + "/token",
            "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"grant_type\":\"%s\"}"
                .formatted(client.setting("dingtalk.app-key"), given, grant));

    assertThat(reply.statusCode()).isEqualTo(status);
    assertThat(json(reply).path("code").asString()).isEqualTo(code);
    assertThat(sandbox.journal().requests("createCorpToken")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1.0/ats/candidate", "/v1.0/ats/candidates/importCandidateByResume"})
  void anUnknownPathIsAnsweredInTheOldShapeUnder200(String path) throws IOException {
    HttpResponse<String> reply = client.v1Get(path);

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json(reply).path("errcode").asInt()).isEqualTo(404);
    assertThat(json(reply).has("code")).isFalse();
  }

  @Test
  void aCallTooManyIsForbiddenByTheSecond() throws IOException {
    String token = client.dingTalkToken();
    HttpResponse<String> reply = ask(token);
    for (int i = 1; i < 20; i++) {
      assertThat(reply.statusCode()).isEqualTo(200);
      reply = ask(token);
    }
    reply = ask(token);

    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(json(reply).path("code").asString())
        .isEqualTo("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi");
    clock.advance(Duration.ofSeconds(1));
    assertThat(ask(token).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Forbidden.AccessDenied.AccessTokenPermissionDenied, 403",
    "Forbidden.AccessDenied.ApiCountLimitForOrg, 403",
    "systemBusy, 429",
    "system.freq.limit, 500",
    "systemError, 500",
    "invalidRequest.duplicateClientToken, 409",
    "unauthorized.client, 401",
  })
  void faultsSpeakTheGatewaysLanguage(String code, int status) throws IOException {
    sandbox.faults().next("getCandidateByPhone", Fault.code(code));

    HttpResponse<String> reply = client.v1Get(LOOKUP + "13900000001");

    assertThat(reply.statusCode()).isEqualTo(status);
    assertThat(json(reply).path("code").asString()).isEqualTo(code);
    assertThat(json(reply).path("accessdenieddetail").path("requiredScopes").path(0).asString(""))
        .isEqualTo(code.endsWith("PermissionDenied") ? "qyapi_recruitment_plugin" : "");
  }

  @Test
  void theCommonFaultsAreThoseOfTheV1Api() throws IOException {
    sandbox.faults().next("getCandidateByPhone", Fault.expiredToken());
    sandbox.faults().next("getCandidateByPhone", Fault.rateLimited(Duration.ofSeconds(30)));
    sandbox.faults().next("getCandidateByPhone", Fault.code(404));
    sandbox.faults().next("getCandidateByPhone", Fault.code("systemError", 503));

    assertThat(code()).isEqualTo("InvalidAuthentication");
    assertThat(code()).isEqualTo("Forbidden.AccessDenied.QpmLimitForAppkeyAndApi");
    assertThat(json(client.v1Get(LOOKUP + "13900000001")).path("errcode").asInt()).isEqualTo(404);
    assertThat(client.v1Get(LOOKUP + "13900000001").statusCode()).isEqualTo(503);
  }

  @Test
  void aFaultThatAnOperationCannotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.faults().next("getCandidateByPhone", Fault.wrappedCode(40014)))
        .withMessageContaining("getCandidateByPhone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.faults().next("addResume", Fault.code("systemError")))
        .withMessageContaining("numbers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.faults().next("createTalent", Fault.code("systemError")))
        .withMessageContaining("createTalent");
  }

  @Test
  void aFaultWithATextCodeCanBeOrderedOverHttp() throws IOException {
    HttpResponse<String> ordered =
        client.post(
            "/_sandbox/faults",
            "{\"operation\":\"getCandidateByPhone\",\"kind\":\"code\",\"code\":\"systemBusy\"}");

    assertThat(ordered.statusCode()).isEqualTo(204);
    assertThat(code()).isEqualTo("systemBusy");
  }

  @Test
  void theJournalShowsNoToken() throws IOException {
    String token = client.dingTalkToken();
    ask(token);

    assertThat(client.get("/_sandbox/journal").body()).doesNotContain(token);
  }

  private HttpResponse<String> ask(String token) throws IOException {
    return client.get(LOOKUP + "13900000001", "x-acs-dingtalk-access-token", token);
  }

  private String code() throws IOException {
    return json(client.v1Get(LOOKUP + "13900000001")).path("code").asString();
  }
}
