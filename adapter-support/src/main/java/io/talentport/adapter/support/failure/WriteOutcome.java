package io.talentport.adapter.support.failure;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;

/** What is known of a write that failed. */
public final class WriteOutcome {

  private WriteOutcome() {}

  /** Whether it may have been executed: no answer came that can be trusted, or a gateway's. */
  public static boolean isUnknown(RecruitingException failure) {
    return failure.category() == FailureCategory.UNKNOWN_OUTCOME
        || failure instanceof RateLimitedException refused && refused.mayBeExecuted();
  }
}
