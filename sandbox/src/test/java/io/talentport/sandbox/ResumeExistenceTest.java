package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_EXISTENCE;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
class ResumeExistenceTest {
  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"phone_num\":\"18668421234\"}",
        "{\"email\":\"123@mail.com\",\"phone_num\":\"1\"}",
        "\"{\\\"phone_num\\\":\\\"18668421234\\\"}\""
      })
  void aSubmittedResumeExists(String detail) throws IOException {
    String id = added();

    JsonNode result = asked("{\"biz_code\":\"ddats\",\"resume_detail_info\":" + detail + "}");

    assertThat(result.path("existed").asBoolean()).isTrue();
    assertThat(result.path("resume_id_list").path(0).asString()).isEqualTo(id);
  }

  @Test
  void allResumesOfThePersonAreNamed() throws IOException {
    String first = added();
    String second = added();

    JsonNode result =
        asked("{\"biz_code\":\"ddats\",\"resume_detail_info\":{\"phone_num\":\"18668421234\"}}");

    assertThat(result.path("resume_id_list").valueStream().map(JsonNode::asString))
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"biz_code\":\"ddats\",\"resume_detail_info\":{\"name\":\"张三\"}}",
        "{\"biz_code\":\"ddats\",\"resume_detail_info\":{\"phone_num\":\"1\"}}",
        "{\"biz_code\":\"ddats\"}"
      })
  void otherwiseThereIsNone(String body) throws IOException {
    added();

    assertThat(asked(body).path("existed").asBoolean(true)).isFalse();
    assertThat(asked(body).path("resume_id_list").isEmpty()).isTrue();
  }

  @Test
  void aFormIsReadToo() throws IOException {
    added();
    JsonNode reply =
        json(
            client.postForm(
                RESUME_EXISTENCE,
                Map.of(
                    "biz_code",
                    "ddats",
                    "resume_detail_info",
                    "{\"phone_num\":\"18668421234\"}",
                    "access_token",
                    client.dingTalkToken())));

    assertThat(reply.path("result").path("existed").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                             | 41
          {"biz_code":"ddats","resume_detail_info":[]}                                   | 400002
          {"biz_code":"ddats","resume_detail_info":{"phone_num":1}}                      | 400002
          {"biz_code":"ddats","resume_detail_info":{"education_info_list":[{"school_type":"985"}]}} | 400002
          {"biz_code":"ddats","resume_detail_info":{"project_info_list":{}}}             | 400002
          {"biz_code":"ddats","resume_detail_info":{"project_info_list":[1]}}            | 400002
          {"biz_code":"ddats","resume_detail_info":{"education_info_list":[{"others":1}]}} | 400002
          """)
  void whatBreaksARuleIsRefused(String body, int code) throws IOException {
    assertThat(client.dingTalk(RESUME_EXISTENCE, body).path("errcode").asInt()).isEqualTo(code);
  }

  private String added() throws IOException {
    return client
        .dingTalk(RESUME_ADD, VendorExamples.resumeAdd())
        .path("result")
        .path("resume_id")
        .asString();
  }

  private JsonNode asked(String body) throws IOException {
    JsonNode reply = client.dingTalk(RESUME_EXISTENCE, body);
    assertThat(reply.path("errcode").asInt(-1)).isZero();
    return reply.path("result");
  }
}
