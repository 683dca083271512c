package io.talentport.adapter.dingtalk;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.talentport.adapter.tck.FuzzedReplies;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.CannedReply;
import io.talentport.sandbox.ManualClock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;

/** Whatever bytes DingTalk replies, an operation gives a value or a {@link RecruitingException}. */
@Tag("same-on-every-jdk")
@Tag("slow")
class DingTalkReplyFuzzTest {

  private static final String TOKEN_PATH = "/gettoken";
  private static final String TOKEN =
      "{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"fuzz\",\"expires_in\":7200}";

  private static final Resume RESUME =
      Resume.builder()
          .person(PersonalDetails.builder().name(PersonName.of("林一")).build())
          .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900000001")).build())
          .channel(ResumeChannel.BOSS)
          .addMatchedJobs(JobId.of("job1"))
          .build();

  private static final List<Function<RecruitingPlatform, Object>> OPERATIONS =
      List.of(
          dingTalk ->
              dingTalk.port(ResumeRecords.class).list(PageRequest.first()).stream()
                  .map(Object::toString)
                  .toList(),
          dingTalk -> dingTalk.port(ResumeIntake.class).submit(RESUME).toString(),
          dingTalk -> dingTalk.port(ResumeIntake.class).submit(RESUME).toString());

  private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private static final CannedReply PEER = new CannedReply(TOKEN_PATH, TOKEN);
  private static final FuzzedReplies REPLIES =
      new FuzzedReplies(PEER, CLOCK, DingTalkReplyFuzzTest::connect, OPERATIONS);

  private static RecruitingPlatform connect() {
    return DingTalk.connect(
        DingTalkSettings.builder()
            .appKey("fuzz")
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
