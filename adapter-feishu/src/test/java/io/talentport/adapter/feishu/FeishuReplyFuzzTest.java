package io.talentport.adapter.feishu;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.talentport.adapter.tck.FuzzedReplies;
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
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;

/** Whatever bytes Feishu replies, an operation gives a value or a {@link RecruitingException}. */
@Tag("same-on-every-jdk")
@Tag("slow")
class FeishuReplyFuzzTest {

  private static final String TOKEN_PATH = "/open-apis/auth/v3/tenant_access_token/internal";
  private static final String TOKEN =
      "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-fuzz\",\"expire\":7200}";

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
  private static final FuzzedReplies REPLIES =
      new FuzzedReplies(PEER, CLOCK, FeishuReplyFuzzTest::connect, OPERATIONS);

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
  @Tag("proves:any-bytes")
  void anyReplyGivesAValueOrARecruitingException(byte[] input) {
    BugDetectors.allowNetworkConnections((host, port) -> port == PEER.uri().getPort());
    REPLIES.reply(input);
  }
}
