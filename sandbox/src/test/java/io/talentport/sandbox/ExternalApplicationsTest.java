package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.APPLICATIONS;
import static io.talentport.sandbox.LoopbackClient.BATCH_GET_ID;
import static io.talentport.sandbox.LoopbackClient.CREATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.TALENTS;
import static io.talentport.sandbox.LoopbackClient.encoded;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.internal.json.Trees;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExternalApplicationsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);
  private final String talent = sandbox.seed().talents().get(0).id();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void thePagesExampleRowIsServedAsPrinted() throws IOException {
    sandbox
        .seed()
        .clear()
        .talent("6960663240925956459", "86", null, null, null, null, null)
        .externalApplication(
            new ExternalApplicationData(
                "6989202908470446380",
                "6960663240925956459",
                null,
                1,
                "高级Java",
                "lagou",
                "简历初筛",
                1,
                1618500278644L,
                1618500278645L,
                "HR 主动终止",
                "不合适"));

    JsonNode data = page("talent_id=6960663240925956459").path("data");

    assertThat(data.path("items").get(0))
        .isEqualTo(
            Trees.MAPPER.readTree(
                """
                {"id":"6989202908470446380","job_recruitment_type":1,"job_title":"高级Java",
                 "resume_source":"lagou","stage":"简历初筛","talent_id":"6960663240925956459",
                 "termination_reason":"不合适","delivery_type":1,"modify_time":1618500278645,
                 "create_time":1618500278644,"termination_type":"HR 主动终止"}
                """));
    assertThat(data.path("has_more").asBoolean(true)).isFalse();
    assertThat(data.has("page_token")).isFalse();
  }

  @Tag("S7")
  @Test
  void aRowHasTheFieldsThatThePageListsAndNoOther() throws IOException {
    sandbox
        .seed()
        .externalApplication(
            new ExternalApplicationData(
                "1", talent, "my-key", null, null, null, null, null, null, null, null, null));

    JsonNode rows = page("page_size=20&talent_id=" + talent).path("data").path("items");

    assertThat(rows.valueStream().flatMap(row -> row.propertyNames().stream()))
        .isSubsetOf(
            "id",
            "job_recruitment_type",
            "job_title",
            "resume_source",
            "stage",
            "talent_id",
            "termination_reason",
            "delivery_type",
            "modify_time",
            "create_time",
            "termination_type");
  }

  @Tag("S7")
  @Test
  void eachPagesOwnWordForSuccessIsSent() throws IOException {
    assertThat(page("talent_id=" + talent).path("msg").asString()).isEqualTo("ok");
    assertThat(json(client.feishuGet(SOURCES)).path("msg").asString()).isEqualTo("success");
    assertThat(json(client.feishuPost(BATCH_GET_ID, "{}")).path("msg").asString()).isEqualTo("ok");
    assertThat(json(client.feishuGet(TALENTS)).path("msg").asString()).isEqualTo("ok");
    assertThat(
            json(client.feishuPost(CREATE_TALENT, "{\"basic_info\":{\"name\":\"A\"}}"))
                .path("msg")
                .asString())
        .isEqualTo("ok");
  }

  @Test
  void aPageHasTenRowsUnlessAsked() throws IOException {
    assertThat(page("talent_id=" + talent).path("data").path("items").size()).isEqualTo(10);
    assertThat(page("page_size=20&talent_id=" + talent).path("data").path("items").size())
        .isEqualTo(20);
  }

  @Test
  void pagingReachesEachRowOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    String token = "";
    boolean more = true;
    while (more) {
      JsonNode data =
          page(encoded(new TreeMap<>(Map.of("talent_id", talent, "page_token", token))))
              .path("data");
      data.path("items").forEach(row -> ids.add(row.path("id").asString()));
      more = data.path("has_more").asBoolean();
      assertThat(data.has("page_token")).isEqualTo(more);
      token = data.path("page_token").asString("");
    }

    assertThat(ids).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void aTokenBelongsToItsTalent() throws IOException {
    String token = page("talent_id=" + talent).path("data").path("page_token").asString();
    String other = sandbox.seed().talents().get(1).id();

    HttpResponse<String> response =
        client.feishuGet(
            APPLICATIONS + "?" + encoded(Map.of("talent_id", other, "page_token", token)));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("code").asInt()).isEqualTo(1002002);
  }

  @Test
  void aTalentWithoutApplicationsHasAnEmptyPage() throws IOException {
    String without = sandbox.seed().talents().get(4).id();

    JsonNode data = page("talent_id=" + without).path("data");

    assertThat(data.path("items").isArray()).isTrue();
    assertThat(data.path("items").isEmpty()).isTrue();
    assertThat(data.path("has_more").asBoolean(true)).isFalse();
  }

  @Test
  void anUnknownTalentIsRefused() throws IOException {
    HttpResponse<String> response = client.feishuGet(APPLICATIONS + "?talent_id=1");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("code").asInt()).isEqualTo(1002102);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?talent_id=",
        "?talent_id=TALENT&page_size=21",
        "?talent_id=TALENT&page_size=0",
        "?talent_id=TALENT&page_size=ten",
        "?talent_id=TALENT&page_token=nobodys"
      })
  void parametersThatBreakTheRulesAreRefused(String query) throws IOException {
    HttpResponse<String> response =
        client.feishuGet(APPLICATIONS + query.replace("TALENT", talent));

    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode reply = json(response);
    assertThat(reply.path("code").asInt()).isEqualTo(1002002);
    assertThat(reply.path("error").path("field_violations").get(0).path("field").asString())
        .isIn("talent_id", "page_size", "page_token");
  }

  private JsonNode page(String query) throws IOException {
    HttpResponse<String> response = client.feishuGet(APPLICATIONS + "?" + query);
    assertThat(response.statusCode()).isEqualTo(200);
    return json(response);
  }
}
