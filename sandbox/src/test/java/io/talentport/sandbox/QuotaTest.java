package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.APPLICATIONS;
import static io.talentport.sandbox.LoopbackClient.BATCH_GET_ID;
import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QuotaTest {
  private static final String LIST = "{\"biz_code\":\"ddats\",\"size\":1}";
  private static final String LOOKUP = "{\"email_list\":[\"talent1@example.org\"]}";

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).quota(true).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void dingTalkTakesTwentyCallsASecondOfEachOperation() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertThat(client.dingTalk(RESUME_LIST, LIST).path("errcode").asInt()).isZero();
    }

    JsonNode refused = client.dingTalk(RESUME_LIST, LIST);
    assertThat(refused.path("errcode").asInt()).isEqualTo(88);
    assertThat(refused.path("sub_code").asString()).isEqualTo("90018");
    assertThat(client.dingTalk(RESUME_ADD, VendorExamples.resumeAdd()).path("errcode").asInt())
        .isZero();

    clock.advance(Duration.ofSeconds(1));
    assertThat(client.dingTalk(RESUME_LIST, LIST).path("errcode").asInt()).isZero();
  }

  @Test
  void feishuTakesTwentyDeletionsAMinute() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertThat(client.feishu("DELETE", APPLICATIONS + "/" + i, null).statusCode()).isEqualTo(400);
    }
    clock.advance(Duration.ofSeconds(59));

    HttpResponse<String> refused = client.feishu("DELETE", APPLICATIONS + "/20", null);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(json(refused).path("code").asInt()).isEqualTo(99991400);
    clock.advance(Duration.ofSeconds(1));
    assertThat(client.feishu("DELETE", APPLICATIONS + "/20", null).statusCode()).isEqualTo(400);
  }

  @Test
  void feishuSaysHowLongToWait() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertThat(client.feishuGet(SOURCES).statusCode()).isEqualTo(200);
    }
    clock.advance(Duration.ofMillis(300));

    HttpResponse<String> refused = client.feishuGet(SOURCES);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(json(refused).path("code").asInt()).isEqualTo(99991400);
    assertThat(refused.headers().firstValue("x-ogw-ratelimit-reset")).hasValue("1");
    assertThat(refused.headers().firstValue("x-ogw-ratelimit-limit")).hasValue("20");
    clock.advance(Duration.ofMillis(700));
    assertThat(client.feishuGet(SOURCES).statusCode()).isEqualTo(200);
  }

  @Tag("slow")
  @Test
  void eachPrintedWindowCounts() throws IOException {
    String token = client.feishuToken();
    for (int second = 0; second < 20; second++) {
      for (int i = 0; i < 50; i++) {
        assertThat(lookup(token).statusCode()).isEqualTo(200);
      }
      assertThat(lookup(token).headers().firstValue("x-ogw-ratelimit-limit")).hasValue("50");
      clock.advance(Duration.ofSeconds(1));
    }

    HttpResponse<String> refused = lookup(token);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("x-ogw-ratelimit-limit")).hasValue("1000");
    assertThat(refused.headers().firstValue("x-ogw-ratelimit-reset")).hasValue("40");
    clock.advance(Duration.ofSeconds(40));
    assertThat(lookup(token).statusCode()).isEqualTo(200);
  }

  @Test
  void aResetGivesTheWholeQuotaBack() throws IOException {
    for (int i = 0; i < 21; i++) {
      client.feishuGet(SOURCES);
    }
    sandbox.reset();

    assertThat(client.feishuGet(SOURCES).statusCode()).isEqualTo(200);
  }

  @Test
  void withoutBeingAskedForNoQuotaIsEnforced() throws IOException {
    try (Sandbox generous = Sandbox.builder().clock(clock).start()) {
      LoopbackClient other = new LoopbackClient(generous);
      for (int i = 0; i < 25; i++) {
        assertThat(other.feishuGet(SOURCES).statusCode()).isEqualTo(200);
      }
    }
  }

  private HttpResponse<String> lookup(String token) throws IOException {
    return client.post(BATCH_GET_ID, LOOKUP, "Authorization", "Bearer " + token);
  }
}
