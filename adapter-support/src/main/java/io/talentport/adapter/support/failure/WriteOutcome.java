package io.talentport.adapter.support.failure;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;

/** What is known of a write that failed. */
public final class WriteOutcome {

  private WriteOutcome() {}

  /** True if it may have been executed: there is no reliable answer, or only a gateway's. */
  public static boolean isUnknown(RecruitingException failure) {
    return failure.category() == FailureCategory.UNKNOWN_OUTCOME
        || failure instanceof RateLimitedException refused && refused.mayBeExecuted();
  }
}
