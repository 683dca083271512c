package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.failure.WriteOutcome;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallOutcome;

/** Says in one word how a failed attempt ended. */
final class Outcomes {

  private Outcomes() {}

  static CallOutcome of(CallFailure failure, Attempt attempt) {
    if (WriteOutcome.isUnknown(failure.exception())) {
      return CallOutcome.UNKNOWN;
    }
    FailureCategory category = failure.exception().category();
    if (failure.isRefusal()) {
      // A redirection is no refusal in words: it cannot be understood.
      return category == FailureCategory.MALFORMED ? CallOutcome.FAILED : CallOutcome.REFUSED;
    }
    return category == FailureCategory.CONFIGURATION && !attempt.isSent()
        ? CallOutcome.NOT_SENT
        : CallOutcome.FAILED;
  }

  /** How an attempt ended that an error of the JVM broke off. */
  static CallOutcome ofError(Attempt attempt) {
    return attempt.isSent() && !attempt.operation().retrySafe()
        ? CallOutcome.UNKNOWN
        : CallOutcome.FAILED;
  }
}
