package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.failure.WriteOutcome;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallOutcome;

/** Maps the failure of an attempt to its outcome. */
final class Outcomes {

  private Outcomes() {}

  static CallOutcome of(CallFailure failure, Attempt attempt) {
    if (WriteOutcome.isUnknown(failure.exception())) {
      return CallOutcome.UNKNOWN;
    }
    FailureCategory category = failure.exception().category();
    if (failure.isRefusal()) {
      // A redirect is not an error reply of the platform: it cannot be interpreted.
      return category == FailureCategory.MALFORMED ? CallOutcome.FAILED : CallOutcome.REFUSED;
    }
    return category == FailureCategory.CONFIGURATION && !attempt.isSent()
        ? CallOutcome.NOT_SENT
        : CallOutcome.FAILED;
  }

  /** The outcome of an attempt that an error of the JVM ended. */
  static CallOutcome ofError(Attempt attempt) {
    return attempt.isSent() && !attempt.operation().retrySafe()
        ? CallOutcome.UNKNOWN
        : CallOutcome.FAILED;
  }
}
