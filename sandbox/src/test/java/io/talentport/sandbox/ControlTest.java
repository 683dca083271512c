package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ControlTest {
  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theJournalIsShownWithoutTokensAndSecrets() throws IOException {
    String dingTalk = client.dingTalkToken();
    String feishu = client.feishuToken();
    client.post(RESUME_LIST + "?access_token=" + dingTalk, "{\"biz_code\":\"ddats\",\"size\":1}");
    client.get(SOURCES, "Authorization", "Bearer " + feishu);

    HttpResponse<String> response = client.get("/_sandbox/journal");

    assertThat(response.body())
        .doesNotContain(dingTalk)
        .doesNotContain(feishu)
        .doesNotContain(client.setting("dingtalk.app-secret"))
        .doesNotContain(client.setting("feishu.app-secret"));
    JsonNode journal = json(response);
    assertThat(journal.path("counts").path("listResumeRecords").asInt()).isEqualTo(1);
    assertThat(journal.path("requests").size()).isEqualTo(4);
    JsonNode listing = journal.path("requests").get(2);
    assertThat(listing.path("operation").asString()).isEqualTo("listResumeRecords");
    assertThat(listing.path("body").asString()).contains("ddats");
    assertThat(listing.path("query").path("access_token").asString()).isEqualTo("***");
    assertThat(json(client.get("/_sandbox/journal?operation=getToken")).path("requests").size())
        .isEqualTo(1);
  }

  @Test
  void theJournalCanBeCleared() throws IOException {
    client.feishuToken();

    assertThat(client.delete("/_sandbox/journal").statusCode()).isEqualTo(204);

    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void faultsCanBeOrderedAndTakenBack() throws IOException {
    assertThat(
            faults(
                    "{\"operation\":\"listResumeSources\",\"kind\":\"status\",\"status\":503,"
                        + "\"always\":true}")
                .statusCode())
        .isEqualTo(204);
    assertThat(client.feishuGet(SOURCES).statusCode()).isEqualTo(503);

    assertThat(client.delete("/_sandbox/faults").statusCode()).isEqualTo(204);
    assertThat(client.feishuGet(SOURCES).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"talents\":[null]}",
        "{\"resumes\":3,\"candidates\":[null]}",
        "{\"resumes\":3,\"candidates\":{}}",
        "{\"resumes\":3,\"talents\":[{\"id\":\"7\",\"mobileCode\":\"86\",\"age\":30}]}",
        "{\"resumes\":2147483647}",
        "{\"resumes\":-1}"
      })
  void aWrongSeedIsRefusedAndChangesNothing(String seed) throws IOException {
    HttpResponse<String> response = client.post("/_sandbox/seed", seed);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"error\"");
    assertThat(sandbox.seed().resumeCount()).isEqualTo(250);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kind\":\"latency\",\"duration\":\"P400000D\"",
        "\"kind\":\"hugeBody\",\"bytes\":-1"
      })
  void aFaultOutOfRangeIsRefused(String fault) throws IOException {
    assertThat(faults("{\"operation\":\"listResumeRecords\"," + fault + "}").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kind\":\"status\",\"status\":502,\"contentType\":\"text/plain\",\"body\":\"x\"",
        "\"kind\":\"code\",\"code\":90002",
        "\"kind\":\"code\",\"code\":90002,\"status\":400",
        "\"kind\":\"wrappedCode\",\"code\":40014",
        "\"kind\":\"body\",\"body\":\"{}\"",
        "\"kind\":\"html\"",
        "\"kind\":\"html\",\"status\":403",
        "\"kind\":\"empty\"",
        "\"kind\":\"truncated\"",
        "\"kind\":\"halved\"",
        "\"kind\":\"spoiled\"",
        "\"kind\":\"resetMidBody\"",
        "\"kind\":\"dropBeforeReply\"",
        "\"kind\":\"dropAfterExecution\"",
        "\"kind\":\"stall\"",
        "\"kind\":\"latency\",\"duration\":\"PT0.1S\"",
        "\"kind\":\"slowBody\",\"duration\":\"PT0.1S\"",
        "\"kind\":\"expiredToken\",\"times\":3,\"executed\":true,\"after\":\"PT0.1S\"",
        "\"kind\":\"rateLimited\",\"duration\":\"PT2S\"",
        "\"kind\":\"wrongContentType\",\"contentType\":\"text/plain\"",
        "\"kind\":\"wrongCharset\"",
        "\"kind\":\"gzip\"",
        "\"kind\":\"chunked\"",
        "\"kind\":\"hugeBody\",\"bytes\":100000",
        "\"kind\":\"header\",\"name\":\"X-Odd\",\"value\":\"v\"",
        "\"kind\":\"replaceJson\",\"pointer\":\"/errcode\",\"value\":1",
        "\"kind\":\"removeJson\",\"pointer\":\"/errcode\""
      })
  void everyKindOfFaultCanBeOrdered(String fault) throws IOException {
    HttpResponse<String> response = faults("{\"operation\":\"listResumeRecords\"," + fault + "}");

    assertThat(response.body()).isEmpty();
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(sandbox.faults().pending("listResumeRecords"))
        .isEqualTo(fault.contains("times") ? 3 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json|JSON object",
        "{}|operation",
        "{\"operation\":\"addResume\"}|kind",
        "{\"operation\":\"addResume\",\"kind\":\"flood\"}|flood",
        "{\"operation\":\"addResumes\",\"kind\":\"empty\"}|addResumes",
        "{\"operation\":\"addResume\",\"kind\":\"status\",\"status\":\"x\"}|status",
        "{\"operation\":\"addResume\",\"kind\":\"status\",\"status\":20}|status",
        "{\"operation\":\"addResume\",\"kind\":\"latency\",\"duration\":\"soon\"}|duration",
        "{\"operation\":\"addResume\",\"kind\":\"empty\",\"tymes\":2}|tymes",
        "{\"operation\":\"addResume\",\"kind\":\"empty\",\"times\":0}|once",
        "{\"operation\":\"addResume\",\"kind\":\"removeJson\",\"pointer\":\"x\"}|x"
      })
  void anIllFormedOrderIsExplained(String order, String named) throws IOException {
    HttpResponse<String> response = faults(order);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asString()).contains(named);
  }

  @Test
  void dataCanBeAddedShownAndTakenAway() throws IOException {
    assertThat(client.delete("/_sandbox/seed").statusCode()).isEqualTo(204);
    HttpResponse<String> added =
        client.post(
            "/_sandbox/seed",
            """
            {"resumes":12,
             "resumeRecords":[{"resumeId":"r","candidateId":"c","channel":"maimai",
               "bizCode":"ddats","corpId":"ding1","gmtCreateMils":1,"gmtModifiedMils":2}],
             "talents":[{"id":"7","mobileCode":"86","mobileNumber":"13900000077"}],
             "externalApplications":[{"id":"8","talentId":"7","deliveryType":9}],
             "resumeSources":[{"id":"9","zhName":"源","enName":"source","activeStatus":1,
               "resumeSourceType":"10042"}]}
            """);

    assertThat(added.body()).isEmpty();
    assertThat(added.statusCode()).isEqualTo(204);
    assertThat(sandbox.seed().resumeRecords(12, 5))
        .singleElement()
        .satisfies(row -> assertThat(row.channel()).isEqualTo("maimai"));
    JsonNode shown = json(client.get("/_sandbox/seed"));
    assertThat(shown.path("resumeCount").asInt()).isEqualTo(13);
    assertThat(shown.path("talents").get(0).path("mobileNumber").asString())
        .isEqualTo("13900000077");
    assertThat(shown.path("externalApplications").get(0).path("deliveryType").asInt()).isEqualTo(9);
    assertThat(shown.path("resumeSources").get(0).path("zhName").asString()).isEqualTo("源");
    assertThat(shown.path("submittedResumes").isArray()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"resume\":3}|resume",
        "{\"resumes\":\"many\"}|Integer",
        "{\"resumes\":-1}|from 0 to",
        "{\"talents\":[{\"mobileCode\":\"86\"}]}|id"
      })
  void illFormedDataAreExplained(String seed, String named) throws IOException {
    HttpResponse<String> response = client.post("/_sandbox/seed", seed);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asString()).contains(named);
  }

  @Test
  void rowsCanBeAddedByOperation() throws IOException {
    HttpResponse<String> added =
        client.post(
            "/_sandbox/seed",
            """
            {"rows":{"listResumeSources":[{"id":"10000","zh_name":"改","extra":[1.5,null]}],
                     "listTalents":[{"id":"t1"}]}}
            """);

    assertThat(added.body()).isEmpty();
    JsonNode items = json(client.feishuGet(SOURCES)).at("/data/items");
    assertThat(items.size()).isEqualTo(14);
    assertThat(items.get(0).toString())
        .isEqualTo("{\"id\":\"10000\",\"zh_name\":\"改\",\"extra\":[1.5,null]}");
    assertThat(json(client.get("/_sandbox/seed")).at("/rows/listTalents/0/id").asString())
        .isEqualTo("t1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"rows\":{\"addResume\":[{}]}}|no listing is called 'addResume'",
        "{\"rows\":{\"listTalents\":{}}}|the rows of listTalents",
        "{\"rows\":{\"listTalents\":[1]}}|the rows of listTalents"
      })
  void rowsOfNoListingAreRefused(String seed, String named) throws IOException {
    HttpResponse<String> response = client.post("/_sandbox/seed", seed);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asString()).contains(named);
  }

  @Test
  void tokensCanBeRevokedAndEverythingReset() throws IOException {
    String token = client.feishuToken();
    assertThat(client.delete("/_sandbox/tokens").statusCode()).isEqualTo(204);
    assertThat(client.get(SOURCES, "Authorization", "Bearer " + token).statusCode()).isEqualTo(400);

    sandbox.seed().clear();
    assertThat(client.post("/_sandbox/reset", "").statusCode()).isEqualTo(204);
    assertThat(sandbox.seed().talents()).isNotEmpty();
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void whatIsNotServedIsExplainedAndControlIsNotJournaled() throws IOException {
    HttpResponse<String> response = client.get("/_sandbox/nothing");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(json(response).path("error").asString()).contains("journal").contains("reset");
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  private HttpResponse<String> faults(String order) throws IOException {
    return client.post("/_sandbox/faults", order);
  }
}
