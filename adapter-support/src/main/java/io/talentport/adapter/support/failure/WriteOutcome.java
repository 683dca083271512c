package io.talentport.adapter.support.failure;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;

/** Whether the outcome of a failed write is known. */
public final class WriteOutcome {

  private WriteOutcome() {}

  /** True if it may have been executed: there is no reliable answer, or only one of a gateway. */
  public static boolean isUnknown(RecruitingException failure) {
    return failure.category() == FailureCategory.UNKNOWN_OUTCOME
        || failure instanceof RateLimitedException refused && refused.mayBeExecuted();
  }
}
