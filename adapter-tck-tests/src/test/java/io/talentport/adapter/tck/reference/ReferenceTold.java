package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.ConnectOptions;
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
import io.talentport.core.listener.TokenRenewal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells listeners of one call, whatever they throw. For the thread of the call. */
final class ReferenceTold {

  private final String platform;
  private final ConnectOptions options;
  private final Defect defect;
  private final CallTarget target;
  private int attempts;
  private Duration waited = Duration.ZERO;
  private CallOutcome outcome = CallOutcome.NOT_SENT;

  /**
   * Tells that a call begins.
   *
   * @param port the port that calls; null for a token
   * @param shown what a listener must not see
   */
  ReferenceTold(
      ReferenceWire wire,
      ConnectOptions options,
      SpecCall call,
      @Nullable Class<?> port,
      String shown,
      Defect defect) {
    this.platform = wire.platform();
    this.options = options;
    this.defect = defect;
    this.target =
        CallTarget.builder()
            .platform(platform)
            .tenant(options.tenant())
            .operation(
                defect == Defect.TELLS_LISTENERS_WHAT_IT_SENDS
                    ? call.id() + " " + shown
                    : call.id())
            .port(Optional.ofNullable(port))
            .write(!call.retrySafe())
            .build();
    tell(listener -> listener.onCallStarted(target));
  }

  private void tell(Consumer<CallListener> event) {
    for (CallListener listener : options.listeners()) {
      try {
        event.accept(listener);
      } catch (RuntimeException | LinkageError thrown) {
        if (defect == Defect.FAILS_WITH_ITS_LISTENER) {
          throw thrown;
        }
      }
    }
  }

  void attemptStarted() {
    attempts++;
    outcome = CallOutcome.FAILED;
    StartedAttempt attempt = StartedAttempt.builder().target(target).number(attempts).build();
    tell(listener -> listener.onAttemptStarted(attempt));
  }

  void attemptEnded(@Nullable RecruitingException failure, boolean closed) {
    outcome = outcome(failure);
    if (defect != Defect.FORGETS_TO_TELL_OF_FAILURES || failure == null) {
      CompletedAttempt attempt =
          CompletedAttempt.builder()
              .target(target)
              .number(attempts)
              .outcome(outcome)
              .category(category(failure))
              .codeDocumented(false)
              .duration(Duration.ZERO)
              .build();
      tell(listener -> listener.onAttempt(attempt));
    }
    if (closed && outcome == CallOutcome.UNKNOWN && defect != Defect.HIDES_WHAT_CLOSING_CUT_OFF) {
      tell(listener -> listener.onClosedDuringWrite(target));
    }
    if (failure instanceof RateLimitedException tooMany) {
      rejected(true, tooMany);
    }
  }

  private static CallOutcome outcome(@Nullable RecruitingException failure) {
    if (failure == null) {
      return CallOutcome.SUCCESS;
    }
    if (failure.category() == FailureCategory.UNKNOWN_OUTCOME) {
      return CallOutcome.UNKNOWN;
    }
    return failure.httpStatus().isPresent() && failure.category() != FailureCategory.MALFORMED
        ? CallOutcome.REFUSED
        : CallOutcome.FAILED;
  }

  void rejected(boolean byPlatform, RateLimitedException refusal) {
    if (defect == Defect.HIDES_ITS_QUOTAS) {
      return;
    }
    QuotaRejection rejection =
        QuotaRejection.builder()
            .target(target)
            .byPlatform(byPlatform)
            .retryAfter(refusal.retryAfter())
            .build();
    tell(listener -> listener.onQuotaRejected(rejection));
  }

  void waited(Duration wait) {
    if (!wait.isZero()) {
      waited = waited.plus(wait);
      QuotaWait event = QuotaWait.builder().target(target).waited(wait).build();
      tell(listener -> listener.onQuotaWait(event));
    }
  }

  void retry(RecruitingException failure, Duration pause) {
    PlannedRetry retry =
        PlannedRetry.builder()
            .target(target)
            .failedAttempts(attempts)
            .category(failure.category())
            .pause(pause)
            .build();
    tell(listener -> listener.onRetry(retry));
  }

  void tokenRenewed(@Nullable Instant end, @Nullable RecruitingException failure) {
    TokenRenewal renewal =
        TokenRenewal.builder()
            .platform(platform)
            .tenant(options.tenant())
            .successful(failure == null)
            .category(category(failure))
            .expiresAt(Optional.ofNullable(end))
            .duration(Duration.ZERO)
            .build();
    tell(listener -> listener.onTokenRenewal(renewal));
  }

  /** Tells that the call has ended, and says how. */
  CallOutcome ended(@Nullable RecruitingException failure) {
    CompletedCall call =
        CompletedCall.builder()
            .target(target)
            .outcome(outcome)
            .category(
                defect == Defect.TELLS_ONE_CATEGORY_FOR_ALL && failure != null
                    ? Optional.of(FailureCategory.COORDINATION)
                    : category(failure))
            .platformCode(failure == null ? Optional.empty() : failure.platformCode())
            .codeDocumented(false)
            .attempts(attempts)
            .duration(waited)
            .quotaWait(waited)
            .build();
    tell(listener -> listener.onCall(call));
    return outcome;
  }

  private static Optional<FailureCategory> category(@Nullable RecruitingException failure) {
    return Optional.ofNullable(failure).map(RecruitingException::category);
  }
}
