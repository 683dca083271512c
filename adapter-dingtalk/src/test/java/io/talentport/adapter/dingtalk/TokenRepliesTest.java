package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.CannedReply;
import io.talentport.sandbox.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a token reply of each of the three token calls may say of the token and of its life. */
@Timeout(60)
class TokenRepliesTest {

  private static final Instant START = Instant.parse("2026-11-27T10:00:00Z");
  private static final byte[] NO_RECORDS =
      "{\"errcode\":0,\"errmsg\":\"ok\",\"result\":{\"list\":[],\"has_more\":false}}"
          .getBytes(StandardCharsets.UTF_8);

  private final ManualClock clock = ManualClock.at(START);

  private enum TokenCall {
    GETTOKEN("/gettoken", "{\"errcode\":0,\"access_token\":%s,\"expires_in\":%s}"),
    OAUTH2("/v1.0/oauth2/accessToken", "{\"accessToken\":%s,\"expireIn\":%s}"),
    CORP("/v1.0/oauth2/ding1/token", "{\"access_token\":%s,\"expires_in\":%s}");

    private final String path;
    private final String reply;

    TokenCall(String path, String reply) {
      this.path = path;
      this.reply = reply;
    }

    CannedReply peer(String token, String life) {
      CannedReply peer = new CannedReply(path, String.format(reply, token, life));
      peer.tell(200, NO_RECORDS, false);
      return peer;
    }
  }

  private static Stream<Arguments> each(String... values) {
    return Arrays.stream(TokenCall.values())
        .flatMap(call -> List.of(values).stream().map(value -> Arguments.of(call, value)));
  }

  private RecruitingPlatform connect(TokenCall call, CannedReply peer) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "talentport.dingtalk.app-key",
                "key",
                "talentport.dingtalk.app-secret",
                "secret",
                "talentport.dingtalk.base-url",
                peer.uri().toString(),
                "talentport.dingtalk.api-base-url",
                peer.uri().toString(),
                "talentport.dingtalk.quota-share",
                "1000",
                "talentport.dingtalk.token-endpoint",
                call.name().toLowerCase(java.util.Locale.ROOT)));
    if (call == TokenCall.CORP) {
      settings.put("talentport.dingtalk.corp-id", "ding1");
    }
    return DingTalk.connect(DingTalkSettingsSchema.SCHEMA.read(settings), new ClockTime(clock));
  }

  private static void list(RecruitingPlatform dingtalk) {
    assertThat(dingtalk.port(ResumeRecords.class).list(PageRequest.first())).isEmpty();
  }

  static Stream<Arguments> tokensThatAreNone() {
    return each("\"\"", "\" \"", "\"a\\r\\nb\"", "\"令牌\"", "null");
  }

  @ParameterizedTest
  @Tag("C7")
  @MethodSource("tokensThatAreNone")
  void aTokenThatCannotBeSentIsMalformed(TokenCall call, String token) {
    try (CannedReply peer = call.peer(token, "7200");
        RecruitingPlatform dingtalk = connect(call, peer)) {
      assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> list(dingtalk));
      assertThat(dingtalk.diagnose().healthy()).isFalse();
    }
  }

  static Stream<Arguments> endedLives() {
    return each("0", "-1");
  }

  @ParameterizedTest
  @Tag("C8")
  @MethodSource("endedLives")
  void aTokenThatHasEndedServesOneCallASecond(TokenCall call, String life) {
    try (CannedReply peer = call.peer("\"t-1\"", life);
        RecruitingPlatform dingtalk = connect(call, peer)) {
      for (int time = 0; time < 4; time++) {
        list(dingtalk);
      }
      assertThat(clock.instant())
          .isBetween(START.plusSeconds(3), START.plusSeconds(3).plus(Duration.ofMillis(100)));
    }
  }

  static Stream<Arguments> endlessLives() {
    return each("7201", "1000000000000000000", "9223372036854775807");
  }

  @ParameterizedTest
  @Tag("G2")
  @MethodSource("endlessLives")
  void aTokenThatLivesForEverServesForTwoHours(TokenCall call, String life) {
    try (CannedReply peer = call.peer("\"t-1\"", life);
        RecruitingPlatform dingtalk = connect(call, peer)) {
      list(dingtalk);
      assertThat(dingtalk.diagnose().toString()).contains("the platform issued a token");
      clock.advance(Duration.ofHours(2));
      list(dingtalk);
    }
  }
}
