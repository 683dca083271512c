package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.CREATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.TALENTS;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
class TalentListingTest {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
  private static final String ALWAYS = "&query_option=ignore_empty_error";

  private final ManualClock clock = ManualClock.at(START);
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void theNewestUpdateComesFirst() throws IOException {
    sandbox.seed().clear();
    add("A", "Statistics");
    clock.advance(Duration.ofSeconds(1));
    add("B", "History");
    add("C", "Law");

    assertThat(names("")).containsExactly("C", "B", "A");
    assertThat(page("").path("has_more").asBoolean(true)).isFalse();
    assertThat(page("").has("page_token")).isFalse();
  }

  @Test
  void pagesFollowEachOther() throws IOException {
    sandbox.seed().clear();
    for (int i = 0; i < 45; i++) {
      add("T" + i, "Law");
    }
    List<String> sizes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String token = "";
    do {
      JsonNode page =
          page("&page_size=20&page_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
      sizes.add(Integer.toString(page.path("items").size()));
      page.path("items").forEach(t -> names.add(t.path("basic_info").path("name").asString()));
      token = page.path("page_token").asString("");
    } while (!token.isEmpty());

    assertThat(sizes).containsExactly("20", "20", "5");
    assertThat(names).hasSize(45).doesNotHaveDuplicates().startsWith("T44").endsWith("T0");
    assertThat(page("").path("items").size()).isEqualTo(10);
  }

  @Test
  void theWindowOfUpdatesIsInclusive() throws IOException {
    sandbox.seed().clear();
    add("A", "Law");
    clock.advance(Duration.ofMillis(1));
    add("B", "Law");
    clock.advance(Duration.ofMillis(1));
    add("C", "Law");
    long middle = START.toEpochMilli() + 1;

    assertThat(names("&update_start_time=" + middle)).containsExactly("C", "B");
    assertThat(names("&update_end_time=" + middle)).containsExactly("B", "A");
    assertThat(names("&update_start_time=" + middle + "&update_end_time=" + middle))
        .containsExactly("B");
  }

  @ParameterizedTest
  @CsvSource({
    "statistics, A",
    "statistics or law, C A",
    "example and law, C",
    "example not law, B A",
  })
  void aKeywordLooksIntoTheResume(String keyword, String expected) throws IOException {
    sandbox.seed().clear();
    add("A", "Statistics");
    add("B", "History");
    add("C", "Law");

    assertThat(names("&keyword=" + keyword.replace(' ', '+'))).containsExactly(expected.split(" "));
  }

  @Test
  void anEmptyListIsAnErrorUnlessTheOptionIsGiven() throws IOException {
    sandbox.seed().clear();

    HttpResponse<String> without = client.feishuGet(TALENTS);
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(json(without).path("code").asInt()).isNotZero();
    assertThat(page(ALWAYS).path("items").isArray()).isTrue();
    assertThat(page(ALWAYS).path("items").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page_size=0",
        "page_size=21",
        "page_size=x",
        "page_token=abc",
        "sort_by=5",
        "user_id_type=mine",
        "query_option=other",
        "update_start_time=yesterday",
        "update_end_time=2026-01"
      })
  void whatBreaksARuleIsRefused(String query) throws IOException {
    HttpResponse<String> reply = client.feishuGet(TALENTS + "?" + query);

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asInt()).isEqualTo(1002002);
  }

  @Test
  void seededTalentsAreListedToo() throws IOException {
    assertThat(page("&page_size=20").path("items").size())
        .isEqualTo(sandbox.seed().talents().size());
    JsonNode newest = page("").path("items").path(0);
    List<String> ids = sandbox.seed().talents().stream().map(t -> t.id()).toList();
    assertThat(newest.path("id").asString()).isEqualTo(ids.get(ids.size() - 1));
    assertThat(newest.path("basic_info").path("name").asString()).isNotEmpty();
  }

  private void add(String name, String subject) throws IOException {
    HttpResponse<String> reply =
        client.feishuPost(
            CREATE_TALENT,
            "{\"basic_info\":{\"name\":\"%s\"},\"education_list\":[{\"school\":\"Example\",\"field_of_study\":\"%s\"}]}"
                .formatted(name, subject));
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
  }

  private JsonNode page(String more) throws IOException {
    HttpResponse<String> reply = client.feishuGet(TALENTS + "?sort_by=1" + more);
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return json(reply).path("data");
  }

  private List<String> names(String more) throws IOException {
    return page(more)
        .path("items")
        .valueStream()
        .map(talent -> talent.path("basic_info").path("name").asString())
        .toList();
  }
}
