package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.tck.FaultCase;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Resume;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways that only a setting or an option opens, under every fault of the contract's table. */
@Timeout(120)
@Tag("same-on-every-jdk")
@Tag("slow")
class ChosenWaysUnderFaultsTest {

  /** Eight in the evening in China: imports are taken. */
  private static final Instant EVENING = Instant.parse("2026-01-01T12:00:00Z");

  private enum Way {
    IMPORT("importCandidateByResume", false, "submit-operation", "import"),
    GUARD("checkResumeExistence", true, "submit-operation", "resume-add"),
    RECORDS("listStatisticsResumes", true, "records-operation", "statistics"),
    FIRST_TOKEN("getToken", true, "token-endpoint", "gettoken"),
    CORP_TOKEN("createCorpToken", true, "token-endpoint", "corp");

    private final String operation;
    private final boolean retrySafe;
    private final String key;
    private final String value;

    Way(String operation, boolean retrySafe, String key, String value) {
      this.operation = operation;
      this.retrySafe = retrySafe;
      this.key = key;
      this.value = value;
    }

    boolean givesTokens() {
      return this == FIRST_TOKEN || this == CORP_TOKEN;
    }

    /** A résumé of its own for each call, since the guard refuses one that is known. */
    void use(RecruitingPlatform dingtalk, int time) {
      if (this == RECORDS) {
        dingtalk.port(ResumeRecords.class).list(PageRequest.first()).pages().iterator().next();
        return;
      }
      Resume resume =
          this == IMPORT
              ? Resumes.withDocument()
              : Resumes.of("1390000888" + time, time + "@example.org");
      dingtalk
          .port(ResumeIntake.class)
          .submit(
              resume,
              this == GUARD
                  ? SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)
                  : SubmitOptions.lenient());
    }
  }

  static Stream<Arguments> matrix() {
    return Arrays.stream(Way.values())
        .flatMap(
            way ->
                FaultCase.ALL.stream()
                    // A token call has no token that could be refused.
                    .filter(fault -> !way.givesTokens() || !fault.name().contains("token"))
                    .map(fault -> Arguments.of(way, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matrix")
  void givesTheValueOrTheRightException(Way way, FaultCase fault) {
    fault.patiently(readTimeout -> givesTheValueOrTheRightException(way, fault, readTimeout));
  }

  private static void givesTheValueOrTheRightException(
      Way way, FaultCase fault, String readTimeout) {
    ManualClock clock = ManualClock.at(EVENING);
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        RecruitingPlatform dingtalk = connect(sandbox, clock, way, readTimeout)) {
      if (fault.lasting()) {
        sandbox.faults().always(way.operation, fault.fault());
      } else {
        sandbox.faults().next(way.operation, fault.fault());
      }
      Class<? extends RecruitingException> expected =
          fault.isWebPageForAReply()
              ? RateLimitedException.class
              : fault.exceptionOf(way.retrySafe);

      Throwable thrown = catchThrowable(() -> way.use(dingtalk, 1));

      if (expected == null) {
        assertThat(thrown).isNull();
      } else {
        assertThat(thrown).isExactlyInstanceOf(expected);
        assertThat(((RecruitingException) thrown).operation()).contains(way.operation);
        assertThat(((RecruitingException) thrown).remedy()).isPresent();
        assertThat(sandbox.seed().submittedResumes()).as("submitted in spite of it").isEmpty();
      }
      assertThat(sandbox.journal().count(way.operation))
          .as("calls: one, and one more where a token is renewed")
          .isEqualTo(fault.name().contains("token") ? 2 : 1);

      sandbox.faults().clear();
      clock.advance(Duration.ofMinutes(6));
      way.use(dingtalk, 2);
    }
  }

  private static RecruitingPlatform connect(
      Sandbox sandbox, ManualClock clock, Way way, String readTimeout) {
    return DingTalk.connect(
        DingTalkSettingsSchema.SCHEMA.read(
            OnSandbox.all(
                sandbox,
                way.key,
                way.value,
                "corp-id",
                "dingsandboxcorp",
                "max-attempts",
                "1",
                "read-timeout",
                readTimeout)),
        new ClockTime(clock));
  }
}
