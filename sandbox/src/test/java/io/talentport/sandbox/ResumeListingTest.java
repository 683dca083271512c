package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.CANDIDATES;
import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_EXISTENCE;
import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.internal.json.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

@Tag("same-on-every-jdk")
class ResumeListingTest {
  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Tag("S2")
  @ParameterizedTest
  @ValueSource(strings = {RESUME_LIST, "/topapi/ats/statistics/resume/list"})
  void aListingShowsTheResumesOfItsBusinessOnly(String path) throws IOException {
    JsonNode example = Trees.MAPPER.readTree(VendorExamples.resumeAdd());
    String id =
        client
            .dingTalk(RESUME_ADD, ((ObjectNode) example).put("biz_code", "campus").toString())
            .at("/result/resume_id")
            .asString();

    assertThat(resumeIds(path, "campus")).containsExactly(id);
    assertThat(resumeIds(path, "ddats")).isNotEmpty().doesNotContain(id);
    assertThat(resumeIds(path, "DDATS")).isEmpty();
    assertThat(resumeIds(path, "nobody's")).isEmpty();
  }

  @Tag("S2")
  @Test
  void aResumeExistsInItsBusinessOnly() throws IOException {
    client.dingTalk(RESUME_ADD, VendorExamples.resumeAdd());
    String body = "{\"biz_code\":\"%s\",\"resume_detail_info\":{\"phone_num\":\"18668421234\"}}";

    assertThat(client.dingTalk(RESUME_EXISTENCE, body.formatted("ddats")).at("/result/existed"))
        .isEqualTo(BooleanNode.TRUE);
    assertThat(client.dingTalk(RESUME_EXISTENCE, body.formatted("other")).at("/result/existed"))
        .isEqualTo(BooleanNode.FALSE);
  }

  @Tag("S2")
  @Test
  void aCursorBelongsToItsBusiness() throws IOException {
    String cursor =
        list("{\"biz_code\":\"ddats\",\"size\":1}").at("/result/next_cursor").asString();

    assertThat(
            list("{\"biz_code\":\"other\",\"size\":1,\"cursor\":\"%s\"}".formatted(cursor))
                .path("errcode")
                .asInt())
        .isEqualTo(400002);
  }

  @Tag("S2")
  @Test
  void aCandidateBelongsToTheBusinessOfItsResume() throws IOException {
    ObjectNode example = (ObjectNode) Trees.MAPPER.readTree(VendorExamples.resumeAdd());
    client.dingTalk(RESUME_ADD, example.put("biz_code", "campus").toString());

    assertThat(client.v1Get(CANDIDATES + "?phoneNumber=18668421234").statusCode()).isEqualTo(404);
    assertThat(sandbox.seed().candidates())
        .extracting(CandidateData::phoneNumber)
        .contains("18668421234");
  }

  private List<String> resumeIds(String path, String bizCode) throws IOException {
    return client
        .dingTalk(path, "{\"biz_code\":\"%s\",\"size\":200}".formatted(bizCode))
        .at("/result/list")
        .valueStream()
        .map(row -> row.path("resume_id").asString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"listResumeRecords", "listStatisticsResumes"})
  void addedRowsAreListedAsTheyAre(String operation) throws IOException {
    sandbox
        .seed()
        .clear()
        .rows(
            operation, List.of(Map.of("biz_code", "ddats", "resume_id", "r1", "new_field", true)));
    String path =
        operation.equals("listResumeRecords") ? RESUME_LIST : "/topapi/ats/statistics/resume/list";

    assertThat(client.dingTalk(path, "{\"biz_code\":\"ddats\",\"size\":1}").at("/result/list/0"))
        .isEqualTo(
            Trees.MAPPER.readTree(
                "{\"biz_code\":\"ddats\",\"resume_id\":\"r1\",\"new_field\":true}"));
  }

  @Test
  void theFirstPageHasTheRowsAsked() throws IOException {
    JsonNode reply = list("{\"biz_code\":\"ddats\",\"size\":200}");

    assertThat(reply.path("errcode").asInt()).isZero();
    JsonNode result = reply.path("result");
    assertThat(result.path("has_more").asBoolean()).isTrue();
    assertThat(result.path("next_cursor").asString()).isNotEmpty();
    assertThat(result.path("list").size()).isEqualTo(200);
    JsonNode row = result.path("list").get(0);
    assertThat(row.propertyNames())
        .containsExactlyInAnyOrder(
            "biz_code",
            "corp_id",
            "resume_id",
            "channel",
            "candidate_id",
            "gmt_create_mils",
            "gmt_modified_mils");
    assertThat(row.path("biz_code").asString()).isEqualTo("ddats");
    assertThat(row.path("gmt_create_mils").isIntegralNumber()).isTrue();
  }

  @Test
  void theCallWithoutPluginHasSmallerPages() throws IOException {
    String path = "/topapi/ats/statistics/resume/list";

    assertThat(
            client
                .dingTalk(path, "{\"biz_code\":\"ddats\",\"size\":200}")
                .at("/result/list")
                .size())
        .isEqualTo(200);
    assertThat(
            client.dingTalk(path, "{\"biz_code\":\"ddats\",\"size\":201}").path("errcode").asInt())
        .isNotZero();
  }

  @Test
  void pagingReachesEachRowOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    boolean more = true;
    int pages = 0;
    while (more) {
      JsonNode result =
          list("{\"biz_code\":\"ddats\",\"size\":100,\"cursor\":\"%s\"}".formatted(cursor))
              .path("result");
      result.path("list").forEach(row -> ids.add(row.path("resume_id").asString()));
      more = result.path("has_more").asBoolean();
      assertThat(result.has("next_cursor")).isEqualTo(more);
      cursor = result.path("next_cursor").asString("");
      pages++;
    }

    assertThat(pages).isEqualTo(3);
    assertThat(ids)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            sandbox.seed().resumeRecords(0, 250).stream().map(ResumeRecordData::resumeId).toList());
  }

  @Test
  void theSizeMayBeTextBecauseTheVendorsSdkSendsIt() throws IOException {
    assertThat(list("{\"biz_code\":\"ddats\",\"size\":\"7\"}").path("result").path("list").size())
        .isEqualTo(7);
  }

  @Test
  void aPageOfTheLargestSizeIsServed() throws IOException {
    sandbox.seed().resumes(100_000);

    JsonNode result = list("{\"biz_code\":\"ddats\",\"size\":1000}").path("result");

    assertThat(result.path("list").size()).isEqualTo(1000);
    assertThat(result.path("has_more").asBoolean()).isTrue();
  }

  @Test
  void anEmptyListingIsAnEmptyPage() throws IOException {
    sandbox.seed().clear();

    JsonNode result = list("{\"biz_code\":\"ddats\",\"size\":1000}").path("result");

    assertThat(result.path("list").isArray()).isTrue();
    assertThat(result.path("list").isEmpty()).isTrue();
    assertThat(result.path("has_more").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"size\":1}",
        "{\"biz_code\":\"\",\"size\":1}",
        "{\"biz_code\":\"ddats\"}",
        "{\"biz_code\":\"ddats\",\"size\":null}",
        ""
      })
  void aMandatoryParameterIsMissed(String body) throws IOException {
    assertThat(list(body).path("errcode").asInt()).isEqualTo(41);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "-1", "\"1001\"", "\"many\"", "1.5", "true", "[]"})
  void aSizeOutsideOfItsLimitsIsInvalid(String size) throws IOException {
    JsonNode reply = list("{\"biz_code\":\"ddats\",\"size\":%s}".formatted(size));

    assertThat(reply.path("errcode").asInt()).isEqualTo(400002);
    assertThat(reply.path("errmsg").asString()).contains("size").contains("1000");
    assertThat(reply.has("result")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"12ABC3EDS", "bm90aGluZw==", "%%%"})
  void aCursorThatWasNotGivenIsInvalid(String cursor) throws IOException {
    JsonNode reply =
        list("{\"biz_code\":\"ddats\",\"size\":1,\"cursor\":\"%s\"}".formatted(cursor));

    assertThat(reply.path("errcode").asInt()).isEqualTo(400002);
  }

  @Test
  void everyDocumentedChannelOccurs() {
    assertThat(
            Set.copyOf(
                sandbox.seed().resumeRecords(0, 7).stream()
                    .map(ResumeRecordData::channel)
                    .toList()))
        .containsExactlyInAnyOrder(
            "lagou", "51job", "58tongcheng", "zhilian", "liepin", "boss", "other");
  }

  private JsonNode list(String body) throws IOException {
    return client.dingTalk(RESUME_LIST, body);
  }
}
