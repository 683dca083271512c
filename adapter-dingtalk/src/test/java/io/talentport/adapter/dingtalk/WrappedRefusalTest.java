package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DingTalk hides the reason of a refusal in three places; each is found, and acted upon. */
class WrappedRefusalTest {

  private static final String LIST = "listResumeRecords";
  private static final String IN_FIELD =
      "{\"errcode\":88,\"errmsg\":\"ding talk error\",\"sub_code\":\"%s\",\"sub_msg\":\"no\"}";
  private static final String IN_SUB_MSG =
      "{\"errcode\":88,\"errmsg\":\"ding talk error\",\"sub_msg\":\"x[subcode=%s,submsg=no]\"}";
  private static final String IN_ERRMSG =
      "{\"errcode\":15,\"errmsg\":\"ding talk error[subcode=%s,submsg=no]\"}";

  private final Sandbox sandbox = Sandbox.builder().resumes(3).start();
  private final RecruitingPlatform platform = connect(sandbox);

  private static RecruitingPlatform connect(Sandbox sandbox) {
    Map<String, String> settings = new TreeMap<>(sandbox.settings("dingtalk"));
    settings.put("talentport.dingtalk.max-attempts", "1");
    return DingTalk.connect(DingTalkSettingsSchema.SCHEMA.read(settings));
  }

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  private long count() {
    return platform.port(ResumeRecords.class).list(PageRequest.first()).stream().count();
  }

  @ParameterizedTest
  @ValueSource(strings = {IN_FIELD, IN_SUB_MSG, IN_ERRMSG})
  void aWrappedTokenCodeRenewsTheToken(String form) {
    assertThat(count()).isEqualTo(3);
    for (String code : new String[] {"40001", "40014", "42001"}) {
      sandbox.journal().clear();
      sandbox.revokeTokens();
      sandbox.faults().next(LIST, Fault.body(form.formatted(code)));

      assertThat(count()).as("records after %s", code).isEqualTo(3);
      assertThat(sandbox.journal().count("createAccessToken")).isEqualTo(1);
      assertThat(sandbox.journal().count(LIST)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IN_FIELD, IN_SUB_MSG, IN_ERRMSG})
  void aWrappedRateCodeIsARateLimit(String form) {
    for (String code : new String[] {"90002", "90018", "90019"}) {
      try (RecruitingPlatform fresh = connect(sandbox)) {
        sandbox.faults().next(LIST, Fault.body(form.formatted(code)));
        ResumeRecords records = fresh.port(ResumeRecords.class);

        assertThatExceptionOfType(RateLimitedException.class)
            .isThrownBy(() -> records.list(PageRequest.first()).iterator().hasNext())
            .satisfies(refusal -> assertThat(refusal.platformCode()).contains(code));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IN_FIELD, IN_SUB_MSG, IN_ERRMSG})
  void aWrappedPermissionCodeNamesTheScopes(String form) {
    sandbox
        .faults()
        .next(LIST, Fault.body(form.formatted("60011").replace("no", "requiredScopes=[ats_read]")));

    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(this::count)
        .withMessageContaining("ats_read")
        .satisfies(refusal -> assertThat(refusal.scopes()).containsExactly("ats_read"));
  }

  @Test
  void anAddressThatIsBlockedIsARateLimitOnBothHosts() {
    Fault blocked = Fault.body("{\"status\":1111,\"punish\":\"deny\",\"uuid\":\"u\"}");
    sandbox.faults().next(LIST, blocked);
    sandbox.faults().next("getCandidateByPhone", blocked);

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            this::count,
            () ->
                platform
                    .port(TalentLookup.class)
                    .find(
                        TalentQuery.builder()
                            .addMobiles(MobileNumber.of("13900000001"))
                            .build()))) {
      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(call)
          .withMessageContaining("five minutes")
          .satisfies(refusal -> assertThat(refusal.platformCode()).contains("1111"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 88})
  void aServiceThatFailedBehindTheGatewayMayHaveWritten(int outer) {
    sandbox
        .faults()
        .next(
            "addResume",
            Fault.body("{\"errcode\":%d,\"sub_code\":\"isp.timeout\"}".formatted(outer)));

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> platform.port(ResumeIntake.class).submit(Resumes.plain()))
        .satisfies(unknown -> assertThat(unknown.platformCode()).contains("isp.timeout"));
    assertThat(sandbox.journal().count("addResume")).isEqualTo(1);
  }

  @Test
  void anUnknownSubCodeLeavesTheOuterCodeToDecide() {
    sandbox
        .faults()
        .next(
            LIST, Fault.body("{\"errcode\":15,\"errmsg\":\"x\",\"sub_code\":\"isv.unheard-of\"}"));

    assertThatExceptionOfType(PlatformUnavailableException.class)
        .isThrownBy(this::count)
        .satisfies(refusal -> assertThat(refusal.platformCode()).contains("isv.unheard-of"));
  }
}
