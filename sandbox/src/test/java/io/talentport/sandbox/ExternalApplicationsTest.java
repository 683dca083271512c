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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
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

  @Test
  void eachCreationWithoutAKeyMakesARecordThatIsListed() throws IOException {
    String first = created("{\"talent_id\":\"" + talent + "\",\"job_title\":\"A\"}");
    String second = created("{\"talent_id\":\"" + talent + "\",\"job_title\":\"A\"}");

    assertThat(first).isNotEqualTo(second);
    assertThat(sandbox.seed().externalApplications())
        .extracting(ExternalApplicationData::id)
        .endsWith(first, second);
  }

  @Test
  void aKeyIsTakenOnceWithin24Hours() throws IOException {
    ManualClock clock = ManualClock.at(Instant.parse("2026-03-02T08:00:00Z"));
    try (Sandbox other = Sandbox.builder().clock(clock).start()) {
      LoopbackClient calls = new LoopbackClient(other);
      String person = other.seed().talents().get(0).id();
      String body = "{\"external_id\":\"key-1\",\"talent_id\":\"" + person + "\"}";

      assertThat(json(calls.feishuPost(APPLICATIONS, body)).path("code").asInt()).isZero();
      HttpResponse<String> again = calls.feishuPost(APPLICATIONS, body);
      assertThat(again.statusCode()).isEqualTo(400);
      assertThat(json(again).path("code").asInt()).isEqualTo(1002002);

      clock.advance(Duration.ofHours(24));
      assertThat(json(calls.feishuPost(APPLICATIONS, body)).path("code").asInt()).isZero();
      assertThat(json(calls.feishuPost(APPLICATIONS, body)).path("code").asInt())
          .isEqualTo(1002002);
    }
  }

  @Test
  void aReplacementDropsWhatItDoesNotHave() throws IOException {
    String id = created("{\"talent_id\":\"" + talent + "\",\"job_title\":\"A\",\"stage\":\"B\"}");

    HttpResponse<String> replaced =
        client.feishu(
            "PUT", APPLICATIONS + "/" + id, "{\"talent_id\":\"" + talent + "\",\"stage\":\"C\"}");

    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(stored(id).stage()).isEqualTo("C");
    assertThat(stored(id).jobTitle()).isNull();
  }

  @Test
  void aDeletionAnswersWithoutTheTimeOfCreation() throws IOException {
    String id = created("{\"talent_id\":\"" + talent + "\",\"create_time\":1760000000000}");

    JsonNode deleted = json(client.feishu("DELETE", APPLICATIONS + "/" + id, null));

    JsonNode record = deleted.path("data").path("external_application");
    assertThat(record.path("id").asString()).isEqualTo(id);
    assertThat(record.has("create_time")).isFalse();
    assertThat(sandbox.seed().externalApplications())
        .extracting(ExternalApplicationData::id)
        .doesNotContain(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST |       | {"talent_id":"1"}                            | 1002102
          POST |       | {"job_title":"A"}                            | 1002002
          POST |       | {"talent_id":"TALENT","create_time":"1760"}  | 1002002
          POST |       | {"talent_id":"TALENT","delivery_type":"2"}   | 1002002
          PUT  | /none | {"talent_id":"TALENT"}                       | 1002002
          PUT  | /ID   | {"talent_id":"OTHER"}                        | 1002002
          PUT  | /ID   | {"stage":"A"}                                | 1002002
          PUT  | /ID   | {"talent_id":"TALENT","external_id":"key-1"} | 1002002
          DELETE | /none               |                              | 1002002
          DELETE | /ID?talent_id=OTHER |                              | 1002002
          """)
  void writesThatBreakTheRulesAreRefused(
      String method, @Nullable String path, @Nullable String body, int code) throws IOException {
    String id = created("{\"talent_id\":\"" + talent + "\"}");
    int before = sandbox.seed().externalApplications().size();

    HttpResponse<String> response =
        client.feishu(
            method,
            APPLICATIONS + filled(path == null ? "" : path, id),
            body == null ? null : filled(body, id));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("code").asInt()).isEqualTo(code);
    assertThat(sandbox.seed().externalApplications()).hasSize(before);
  }

  private String filled(String text, String id) {
    return text.replace("TALENT", talent)
        .replace("OTHER", sandbox.seed().talents().get(1).id())
        .replace("/ID", "/" + id);
  }

  private String created(String body) throws IOException {
    JsonNode reply = json(client.feishuPost(APPLICATIONS, body));
    assertThat(reply.path("code").asInt()).isZero();
    return reply.path("data").path("external_application").path("id").asString();
  }

  private ExternalApplicationData stored(String id) {
    return sandbox.seed().externalApplications().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode page(String query) throws IOException {
    HttpResponse<String> response = client.feishuGet(APPLICATIONS + "?" + query);
    assertThat(response.statusCode()).isEqualTo(200);
    return json(response);
  }
}
