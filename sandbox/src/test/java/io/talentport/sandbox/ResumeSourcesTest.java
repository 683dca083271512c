package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.encoded;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.internal.json.Trees;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
class ResumeSourcesTest {
  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void thePagesExampleRowIsServedAsPrinted() throws IOException {
    sandbox
        .seed()
        .clear()
        .resumeSource(new ResumeSourceData("10000", "内推", "referral", 1, "10001"));

    JsonNode reply = json(client.feishuGet(SOURCES));

    assertThat(reply.path("code").asInt(-1)).isZero();
    assertThat(reply.path("msg").asString()).isEqualTo("success");
    assertThat(reply.path("data").path("items").get(0))
        .isEqualTo(
            Trees.MAPPER.readTree(
                """
                {"id":"10000","zh_name":"内推","en_name":"referral","active_status":1,
                 "resume_source_type":"10001"}
                """));
  }

  @Test
  void everyDocumentedTypeAndOneMoreIsSeeded() {
    assertThat(sandbox.seed().resumeSources())
        .hasSizeGreaterThanOrEqualTo(12)
        .extracting(ResumeSourceData::resumeSourceType)
        .contains(
            "10000", "10001", "10002", "10003", "10004", "10005", "10006", "10007", "10008",
            "10009", "10099");
  }

  @Test
  void withoutASizeAPageHasTheLargestThatIsAllowed() throws IOException {
    for (int i = 0; i < 100; i++) {
      sandbox.seed().resumeSource(new ResumeSourceData("more" + i, "更多", "more", 1, "10006"));
    }

    JsonNode data = json(client.feishuGet(SOURCES)).path("data");

    assertThat(data.path("items").size()).isEqualTo(100);
    assertThat(data.path("has_more").asBoolean()).isTrue();
    JsonNode last =
        json(client.feishuGet(
                SOURCES + "?" + encoded(Map.of("page_token", data.path("page_token").asString()))))
            .path("data");
    assertThat(last.path("items").size()).isEqualTo(14);
    assertThat(last.has("page_token")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "1000", "0", "-5", "x"})
  void aSizeOutsideOfItsLimitsIsInvalid(String size) throws IOException {
    JsonNode reply = json(client.feishuGet(SOURCES + "?page_size=" + size));

    assertThat(reply.path("code").asInt()).isEqualTo(1002002);
  }

  @Test
  void anUnknownPathAndAWrongMethodAreRefused() throws IOException {
    var unknown = client.feishuGet("/open-apis/hire/v1/nothing");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(json(unknown).path("code").asInt()).isEqualTo(99991201);

    var wrongMethod = client.feishuPost(SOURCES, "{}");
    assertThat(wrongMethod.statusCode()).isEqualTo(400);
    assertThat(json(wrongMethod).path("code").asInt()).isEqualTo(99991301);
  }
}
