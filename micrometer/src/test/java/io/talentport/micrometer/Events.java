package io.talentport.micrometer;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.listener.PlannedRetry;
import io.talentport.core.listener.QuotaRejection;
import io.talentport.core.listener.QuotaWait;
import io.talentport.core.listener.RecordFaults;
import io.talentport.core.listener.StartedAttempt;
import io.talentport.core.listener.TokenRenewal;
import io.talentport.core.port.TalentLookup;
import java.time.Duration;
import java.time.Instant;

/** The events of calls as an adapter tells them. */
final class Events {

  static final CallTarget LOOKUP =
      CallTarget.builder()
          .platform("feishu")
          .operation("batchGetTalentIds")
          .port(TalentLookup.class)
          .write(false)
          .build();

  static final CallTarget LOOKUP_OF_ACME = CallTarget.builder().from(LOOKUP).tenant("acme").build();

  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  private Events() {}

  /** A call that succeeds at once. */
  static void success(CallListener listener, CallTarget target) {
    CallListener call = listener.onCallStarted(target);
    attempt(call, target, 1);
    call.onCall(ended(target, 1).build());
  }

  /** A call whose first attempt is refused with this code. */
  static void refusal(CallListener listener, CallTarget target, String code, boolean documented) {
    CallListener call = listener.onCallStarted(target);
    call.onAttemptStarted(started(target, 1));
    call.onAttempt(
        attempted(target, 1)
            .outcome(CallOutcome.REFUSED)
            .category(FailureCategory.PERMISSION)
            .platformCode(code)
            .codeDocumented(documented)
            .build());
    call.onCall(
        ended(target, 1)
            .outcome(CallOutcome.REFUSED)
            .category(FailureCategory.PERMISSION)
            .platformCode(code)
            .codeDocumented(documented)
            .build());
  }

  /** A call that waits for the quota, is refused once as one too many, and then succeeds. */
  static void retried(CallListener listener, CallTarget target) {
    CallListener call = listener.onCallStarted(target);
    call.onQuotaWait(QuotaWait.builder().target(target).waited(HALF_A_SECOND).build());
    call.onAttemptStarted(started(target, 1));
    call.onAttempt(
        attempted(target, 1)
            .outcome(CallOutcome.REFUSED)
            .category(FailureCategory.RATE)
            .platformCode("99991400")
            .codeDocumented(true)
            .build());
    call.onQuotaRejected(QuotaRejection.builder().target(target).byPlatform(true).build());
    call.onRetry(
        PlannedRetry.builder()
            .target(target)
            .failedAttempts(1)
            .category(FailureCategory.RATE)
            .pause(HALF_A_SECOND)
            .build());
    attempt(call, target, 2);
    call.onCall(ended(target, 2).build());
  }

  static void faults(CallListener listener, CallTarget target, int count) {
    listener.onRecordFault(RecordFaults.builder().target(target).count(count).build());
  }

  static TokenRenewal renewal() {
    return TokenRenewal.builder()
        .platform("feishu")
        .successful(true)
        .expiresAt(Instant.EPOCH)
        .duration(HALF_A_SECOND)
        .build();
  }

  static TokenRenewal refusedRenewal() {
    return TokenRenewal.builder()
        .platform("feishu")
        .successful(false)
        .category(FailureCategory.TOKEN)
        .duration(HALF_A_SECOND)
        .build();
  }

  static CompletedCall.Builder ended(CallTarget target, int attempts) {
    return CompletedCall.builder()
        .target(target)
        .outcome(CallOutcome.SUCCESS)
        .codeDocumented(false)
        .attempts(attempts)
        .duration(HALF_A_SECOND)
        .quotaWait(Duration.ZERO)
        .requestId("log-1");
  }

  static void attempt(CallListener call, CallTarget target, int number) {
    call.onAttemptStarted(started(target, number));
    call.onAttempt(attempted(target, number).outcome(CallOutcome.SUCCESS).build());
  }

  private static StartedAttempt started(CallTarget target, int number) {
    return StartedAttempt.builder().target(target).number(number).build();
  }

  private static CompletedAttempt.Builder attempted(CallTarget target, int number) {
    return CompletedAttempt.builder()
        .target(target)
        .number(number)
        .codeDocumented(false)
        .httpStatus(200)
        .duration(HALF_A_SECOND)
        .requestId("log-" + number);
  }
}
