package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DingTalkGatewayTest {
  private static final String BODY = "{\"biz_code\":\"ddats\",\"size\":1}";

  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aCallWithoutATokenIsRefusedUnder88() throws IOException {
    JsonNode reply = json(client.post(RESUME_LIST, BODY));

    assertThat(reply.path("errcode").asInt()).isEqualTo(88);
    assertThat(reply.path("sub_code").isString()).isTrue();
    assertThat(reply.path("sub_code").asString()).isEqualTo("40000");
  }

  @Test
  void aTokenInAHeaderIsNotRead() throws IOException {
    JsonNode reply =
        json(client.post(RESUME_LIST, BODY, "x-acs-dingtalk-access-token", client.dingTalkToken()));

    assertThat(reply.path("sub_code").asString()).isEqualTo("40000");
  }

  @Test
  void anUnknownTokenIsRefusedWithTheCodeInThreePlaces() throws IOException {
    JsonNode reply = json(client.post(RESUME_LIST + "?access_token=nobodys", BODY));

    assertThat(reply.path("errcode").asInt()).isEqualTo(88);
    assertThat(reply.path("sub_code").asString()).isEqualTo("40014");
    assertThat(reply.path("sub_msg").asString()).isNotEmpty();
    assertThat(reply.path("errmsg").asString())
        .startsWith("ding talk error[subcode=40014,submsg=")
        .endsWith("]");
    assertThat(reply.path("request_id").asString()).isNotEmpty();
  }

  @Test
  void anUnknownMethodIsNoticedBeforeTheToken() throws IOException {
    JsonNode reply = json(client.post("/topapi/ats/nothing/here", BODY));

    assertThat(reply.path("errcode").asInt()).isEqualTo(22);
    assertThat(reply.path("sub_msg").asString()).contains("ats.nothing.here");
    assertThat(reply.has("sub_code")).isFalse();
    assertThat(sandbox.journal().count("unknown")).isEqualTo(1);
  }

  @Test
  void anUnknownPathOfTheNewHostIsAnsweredInTheOldShape() throws IOException {
    assertThat(json(client.post("/v1.0/ats/nothing", "{}")).path("errcode").asInt()).isEqualTo(404);
  }

  @Test
  void aFormIsReadLikeJsonAndMayCarryTheToken() throws IOException {
    JsonNode reply =
        json(
            client.postForm(
                RESUME_LIST,
                Map.of("biz_code", "ddats", "size", "3", "access_token", client.dingTalkToken())));

    assertThat(reply.path("errcode").asInt()).isZero();
    assertThat(reply.path("result").path("list").size()).isEqualTo(3);
  }

  @Test
  void aBodyThatIsNoJsonObjectIsAnInvalidParameter() throws IOException {
    assertThat(client.dingTalk(RESUME_LIST, "[1]").path("errcode").asInt()).isEqualTo(400002);
    assertThat(client.dingTalk(RESUME_LIST, "{no").path("errcode").asInt()).isEqualTo(400002);
  }

  @Test
  void readingWithGetIsRefused() throws IOException {
    assertThat(
            json(client.get(RESUME_LIST + "?access_token=" + client.dingTalkToken()))
                .path("errcode")
                .asInt())
        .isEqualTo(43002);
  }
}
