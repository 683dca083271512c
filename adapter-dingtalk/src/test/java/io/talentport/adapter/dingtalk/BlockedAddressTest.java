package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that called too often is blocked for five minutes, and left alone for as long. */
@Tag("G11")
class BlockedAddressTest {

  private static final String LIST = "listResumeRecords";
  private static final Duration BLOCK = Duration.ofMinutes(5);

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).resumes(3).start();
  private final RecruitingPlatform dingtalk =
      DingTalk.connect(
          DingTalkSettingsSchema.SCHEMA.read(sandbox.settings("dingtalk")), new ClockTime(clock));

  @AfterEach
  void stop() {
    dingtalk.close();
    sandbox.close();
  }

  private List<ResumeRecord> records() {
    return dingtalk.port(ResumeRecords.class).list(PageRequest.first()).stream().toList();
  }

  private void lookUp() {
    dingtalk
        .port(TalentLookup.class)
        .find(TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build());
  }

  private static Fault page(String body) {
    return Fault.status(200, "text/html; charset=utf-8", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>blocked</body></html>",
        "\r\n <!DOCTYPE HTML>\n<html lang=\"zh\"><title>405</title></html>",
        "\uFEFF<!doctype html><html></html>",
        "{\"status\":1111,\"punish\":\"deny\"}",
        "{\"punish\":\"deny\",\"uuid\":\"u\",\"status\":\"1111\"}",
      })
  @Tag("proves:address-blocked")
  void isARateLimitThatIsNotRepeatedAndRemembered(String block) {
    sandbox.faults().always(LIST, page(block));

    RateLimitedException refusal = catchThrowableOfType(RateLimitedException.class, this::records);

    assertThat(refusal.platformCode()).contains("1111");
    assertThat(refusal.retryAfter()).contains(BLOCK);
    assertThat(refusal.retryable()).isTrue();
    assertThat(sandbox.journal().count(LIST)).as("calls within the call").isEqualTo(1);
    sandbox.faults().clear();

    assertThatExceptionOfType(RateLimitedException.class).isThrownBy(this::records);
    clock.advance(BLOCK.minus(Duration.ofMinutes(2)));
    assertThatExceptionOfType(RateLimitedException.class).isThrownBy(this::records);
    assertThat(sandbox.journal().count(LIST)).as("calls while it is blocked").isEqualTo(1);

    clock.advance(Duration.ofMinutes(3));
    assertThat(records()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html></html>", "{\"status\":1111,\"punish\":\"deny\"}"})
  void isARateLimitOnTheSecondInterfaceAndOfATokenCallToo(String block) {
    records();
    sandbox.faults().always("getCandidateByPhone", page(block));

    assertThatExceptionOfType(RateLimitedException.class).isThrownBy(this::lookUp);
    assertThat(sandbox.journal().count("getCandidateByPhone")).isEqualTo(1);

    sandbox.revokeTokens();
    sandbox.faults().always("createAccessToken", page(block));
    assertThatExceptionOfType(RateLimitedException.class).isThrownBy(this::records);
  }

  @Test
  void doesNotShowForCertainThatAWriteWasNotExecutedIfItIsAPage() {
    sandbox.faults().next("addResume", page("<html></html>"));

    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> dingtalk.port(ResumeIntake.class).submit(Resumes.plain()))
        .withMessageContaining("look up whether it was executed")
        .satisfies(refusal -> assertThat(refusal.retryable()).isFalse());
    assertThat(sandbox.journal().count("addResume")).isEqualTo(1);
  }

  @Test
  void isNotToldByOtherMarkup() {
    sandbox.faults().next(LIST, page("<?xml version=\"1.0\"?><error_response/>"));

    assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(this::records);
  }
}
