package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.reply.ResponseReader;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.listener.PlannedRetry;
import io.talentport.core.listener.QuotaRejection;
import io.talentport.core.listener.QuotaWait;
import io.talentport.core.listener.StartedAttempt;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reports the events of one call to the listeners and the log. */
final class ToldCall implements CallReport {

  private final OperationPlan plan;
  private final PlatformListeners listeners;
  private final CallListener listener;
  private final ResponseReader<?> reader;
  private final TimeSource time;
  private final long began;
  private long attemptBegan;
  private Duration quotaWait = Duration.ZERO;
  private @Nullable String requestId;

  /** Reports that the call begins. */
  ToldCall(
      OperationPlan plan, PlatformListeners listeners, ResponseReader<?> reader, TimeSource time) {
    this.plan = plan;
    this.listeners = listeners;
    this.reader = reader;
    this.time = time;
    this.began = time.nanos();
    this.listener = listeners.all().onCallStarted(plan.target());
  }

  @Override
  public FetchWatch fetches() {
    return listeners.renewals(listener);
  }

  @Override
  public void waited(Duration waited) {
    quotaWait = quotaWait.plus(waited);
    listener.onQuotaWait(QuotaWait.builder().target(target()).waited(waited).build());
  }

  @Override
  public void attemptStarted(int number) {
    attemptBegan = time.nanos();
    listener.onAttemptStarted(StartedAttempt.builder().target(target()).number(number).build());
  }

  @Override
  public void answered(int number, Envelope reply, Attempt attempt, CallRequest request) {
    requestId = requestId(reply, attempt, request);
    listener.onAttempt(
        attempt(number, CallOutcome.SUCCESS)
            .codeDocumented(false)
            .httpStatus(reply.httpStatus())
            .requestId(Optional.ofNullable(requestId))
            .build());
  }

  /**
   * The platform has executed the call by now; an unreadable id must not turn that into a failure.
   */
  private @Nullable String requestId(Envelope reply, Attempt attempt, CallRequest request) {
    try {
      return reader.requestId(reply, attempt, request);
    } catch (RuntimeException | Error unreadable) {
      return null;
    }
  }

  @Override
  public void failed(int number, CallOutcome outcome, @Nullable RecruitingException failure) {
    requestId = failure == null ? null : failure.requestId().orElse(null);
    String code = code(failure);
    listener.onAttempt(
        attempt(number, outcome)
            .category(category(failure))
            .platformCode(Optional.ofNullable(code))
            .codeDocumented(isDocumented(code))
            .httpStatus(failure == null ? OptionalInt.empty() : failure.httpStatus())
            .requestId(Optional.ofNullable(requestId))
            .build());
  }

  private CompletedAttempt.Builder attempt(int number, CallOutcome outcome) {
    return CompletedAttempt.builder()
        .target(target())
        .number(number)
        .outcome(outcome)
        .duration(since(attemptBegan));
  }

  @Override
  public void retry(int failedAttempts, FailureCategory category, Duration pause) {
    listener.onRetry(
        PlannedRetry.builder()
            .target(target())
            .failedAttempts(failedAttempts)
            .category(category)
            .pause(pause)
            .build());
  }

  @Override
  public void quotaRejected(boolean byPlatform, RateLimitedException refusal) {
    listener.onQuotaRejected(
        QuotaRejection.builder()
            .target(target())
            .byPlatform(byPlatform)
            .retryAfter(refusal.retryAfter())
            .build());
  }

  @Override
  public void closedDuringWrite() {
    listener.onClosedDuringWrite(target());
  }

  @Override
  public void ended(CallOutcome outcome, @Nullable RecruitingException failure, int attempts) {
    String code = code(failure);
    CompletedCall call =
        CompletedCall.builder()
            .target(target())
            .outcome(outcome)
            .category(category(failure))
            .platformCode(Optional.ofNullable(code))
            .codeDocumented(isDocumented(code))
            .attempts(attempts)
            .duration(since(began))
            .quotaWait(quotaWait)
            .requestId(Optional.ofNullable(requestId))
            .build();
    listener.onCall(call);
    listeners.log().ended(call);
  }

  private CallTarget target() {
    return plan.target();
  }

  private Duration since(long nanos) {
    return Duration.ofNanos(Math.max(0, time.nanos() - nanos));
  }

  private static Optional<FailureCategory> category(@Nullable RecruitingException failure) {
    return Optional.ofNullable(failure).map(RecruitingException::category);
  }

  private static @Nullable String code(@Nullable RecruitingException failure) {
    return failure == null
        ? null
        : failure.platformCode().filter(code -> !code.isBlank()).orElse(null);
  }

  private boolean isDocumented(@Nullable String code) {
    return code != null && plan.operation().errors().has(code);
  }
}
