package io.talentport.adapter.feishu;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.CannedReply;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Whatever bytes Feishu replies, an operation gives a value or a {@link RecruitingException}. The
 * first byte of an input chooses the operation, the second one the status, the rest is the body.
 */
class FeishuReplyFuzzTest {

  private static final String TOKEN_PATH = "/open-apis/auth/v3/tenant_access_token/internal";
  private static final String TOKEN =
      "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-fuzz\",\"expire\":7200}";
  private static final int[] STATUSES = {200, 400, 500};
  private static final int TOKENS = 3;

  private static final TalentQuery QUERY =
      TalentQuery.builder()
          .addMobiles(MobileNumber.of("13900000001"))
          .addEmails(EmailAddress.of("talent1@example.org"))
          .build();

  private static final List<Function<RecruitingPlatform, Object>> OPERATIONS =
      List.of(
          feishu ->
              feishu
                  .port(ExternalApplications.class)
                  .ofTalent(TalentId.of("1"), PageRequest.first())
                  .stream()
                  .map(Object::toString)
                  .toList(),
          feishu ->
              feishu.port(ResumeSources.class).list(PageRequest.first()).stream()
                  .map(Object::toString)
                  .toList(),
          feishu -> feishu.port(TalentLookup.class).find(QUERY).toString(),
          feishu -> feishu.port(ResumeSources.class).list(PageRequest.first()).stream().toList());

  private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private static final CannedReply PEER = new CannedReply(TOKEN_PATH, TOKEN);
  private static final RecruitingPlatform FEISHU = connect();

  private static RecruitingPlatform connect() {
    return Feishu.connect(
        FeishuSettings.builder()
            .appId("cli_fuzz")
            .appSecret("secret")
            .baseUrl(PEER.uri())
            .maxAttempts(1)
            .quotaShare(1000)
            .build(),
        new ClockTime(CLOCK));
  }

  @FuzzTest(maxDuration = "2m")
  void anyReplyGivesAValueOrARecruitingException(byte[] input) {
    if (input.length < 2) {
      return;
    }
    BugDetectors.allowNetworkConnections((host, port) -> port == PEER.uri().getPort());
    // Past any pause that a reply before this one has asked for.
    CLOCK.advance(Duration.ofMinutes(2));
    int chosen = input[0] & 0x3;
    int status = STATUSES[(input[1] & 0xFF) % STATUSES.length];
    PEER.tell(status, Arrays.copyOfRange(input, 2, input.length), chosen == TOKENS);
    if (chosen == TOKENS) {
      // A token that came of the input must not be left to the next one.
      try (RecruitingPlatform fresh = connect()) {
        valueOrRecruitingException(OPERATIONS.get(chosen), fresh);
      }
    } else {
      valueOrRecruitingException(OPERATIONS.get(chosen), FEISHU);
    }
  }

  private static void valueOrRecruitingException(
      Function<RecruitingPlatform, Object> operation, RecruitingPlatform platform) {
    try {
      if (operation.apply(platform) == null) {
        throw new AssertionError("neither a value nor an exception");
      }
    } catch (RecruitingException told) {
      if (String.valueOf(told.getMessage()).isBlank()) {
        throw new AssertionError("an exception that says nothing", told);
      }
    }
  }
}
