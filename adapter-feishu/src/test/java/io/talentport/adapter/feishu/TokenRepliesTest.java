package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.CannedReply;
import io.talentport.sandbox.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token reply may say of the token's life, besides what the contract asks. */
@Timeout(60)
class TokenRepliesTest {

  private static final String TOKEN_PATH = "/open-apis/auth/v3/tenant_access_token/internal";
  private static final Instant START = Instant.parse("2026-11-27T10:00:00Z");
  private static final byte[] NO_SOURCES =
      "{\"code\":0,\"msg\":\"ok\",\"data\":{\"items\":[],\"has_more\":false}}"
          .getBytes(StandardCharsets.UTF_8);

  private final ManualClock clock = ManualClock.at(START);

  private RecruitingPlatform connect(CannedReply peer) {
    return Feishu.connect(
        FeishuSettings.builder()
            .appId("cli_a1")
            .appSecret("secret")
            .baseUrl(peer.uri())
            .quotaShare(1000)
            .build(),
        new ClockTime(clock));
  }

  private static CannedReply peer(String tokenReply) {
    CannedReply peer = new CannedReply(TOKEN_PATH, tokenReply);
    peer.tell(200, NO_SOURCES, false);
    return peer;
  }

  private static void list(RecruitingPlatform feishu) {
    assertThat(feishu.port(ResumeSources.class).list(PageRequest.first())).isEmpty();
  }

  @ParameterizedTest
  @Tag("G2")
  @ValueSource(strings = {"1e400", "99999999999999999999", "true", "{}", "\"soon\"", "null"})
  void aLifeThatIsNoNumberIsMalformed(String life) {
    try (CannedReply peer =
            peer("{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":" + life + "}");
        RecruitingPlatform feishu = connect(peer)) {
      assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> list(feishu));
      assertThat(feishu.diagnose().healthy()).isFalse();
    }
  }
}
