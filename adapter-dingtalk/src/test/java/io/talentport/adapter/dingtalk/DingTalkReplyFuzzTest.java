package io.talentport.adapter.dingtalk;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Whatever bytes DingTalk replies, an operation gives a value or a {@link RecruitingException}. The
 * first byte of an input chooses the operation, the second one the status, the rest is the body.
 */
class DingTalkReplyFuzzTest {

  private static final String TOKEN_PATH = "/gettoken";
  private static final String TOKEN =
      "{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"fuzz\",\"expires_in\":7200}";
  private static final int[] STATUSES = {200, 400, 500};
  private static final int TOKENS = 2;

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
  private static final RecruitingPlatform DINGTALK = connect();

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
  void anyReplyGivesAValueOrARecruitingException(byte[] input) {
    if (input.length < 2) {
      return;
    }
    BugDetectors.allowNetworkConnections((host, port) -> port == PEER.uri().getPort());
    // Past any pause that a reply before this one has asked for.
    CLOCK.advance(Duration.ofMinutes(2));
    int chosen = (input[0] & 0xFF) % OPERATIONS.size();
    int status = STATUSES[(input[1] & 0xFF) % STATUSES.length];
    PEER.tell(status, Arrays.copyOfRange(input, 2, input.length), chosen == TOKENS);
    if (chosen == TOKENS) {
      // A token that came of the input must not be left to the next one.
      try (RecruitingPlatform fresh = connect()) {
        valueOrRecruitingException(OPERATIONS.get(chosen), fresh);
      }
    } else {
      valueOrRecruitingException(OPERATIONS.get(chosen), DINGTALK);
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
