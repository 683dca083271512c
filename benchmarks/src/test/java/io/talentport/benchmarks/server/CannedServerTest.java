package io.talentport.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CannedServerTest {

  private static final String RECORDS = "/topapi/ats/plugin/statistics/resume/list";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
  private final CannedServer server = CannedServer.start((path, body) -> lengths.add(body.length));
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aListingGoesOnWhereItsCursorSays() throws Exception {
    JsonNode first = post(RECORDS, "{\"biz_code\":\"ddats\",\"size\":3}").get("result");
    JsonNode second =
        post(RECORDS, "{\"size\":\"3\",\"cursor\":\"" + first.get("next_cursor").asString() + "\"}")
            .get("result");

    assertThat(ids(first))
        .hasSize(3)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(ids(second));
    assertThat(ids(second)).hasSize(3);
    assertThat(ids(post(RECORDS, "{\"size\":3}").get("result"))).isEqualTo(ids(first));
  }

  @Test
  void aLookUpFindsThoseThatAreAskedFor() throws Exception {
    JsonNode found =
        post(
                "/open-apis/hire/v1/talents/batch_get_id",
                "{\"mobile_code\":\"86\",\"mobile_number_list\":[\"13900000200\",\"13900000201\"]}")
            .get("data")
            .get("talent_list");

    assertThat(found.get(0).get("mobile_number").asString()).isEqualTo("13900000200");
    assertThat(found.get(1).get("mobile_number").asString()).isEqualTo("13900000201");
  }

  @Test
  void aDocumentIsReadToItsEndThoughNotKept() throws Exception {
    String document = "x".repeat(300_000);

    assertThat(post("/open-apis/hire/v1/attachments", document).get("code").asInt()).isZero();
    assertThat(post("/open-apis/hire/v1/attachments", "{}").get("code").asInt()).isZero();
    assertThat(lengths.get(0)).isLessThan(document.length());
    assertThat(lengths.get(1)).isEqualTo(2);
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("list").forEach(row -> ids.add(row.get("resume_id").asString()));
    return ids;
  }

  private JsonNode post(String path, String body) throws IOException, InterruptedException {
    return JSON.readTree(
        http.send(
                HttpRequest.newBuilder(URI.create(server.uri() + path))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString())
            .body());
  }
}
