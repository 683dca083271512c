package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.quota.WaitWatch;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallOutcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Receives the events of one call, on its thread. By default each event is ignored. */
interface CallReport extends WaitWatch {

  /** The report of a call without listeners. */
  CallReport NONE = new CallReport() {};

  /** Receives the fetches of tokens for the call. */
  default FetchWatch fetches() {
    return FetchWatch.NONE;
  }

  /** An attempt begins. */
  default void attemptStarted(int number) {}

  /** An attempt has succeeded. */
  default void answered(int number, Envelope reply, Attempt attempt, CallRequest request) {}

  /**
   * An attempt has failed.
   *
   * @param failure why; null for an error of the JVM
   */
  default void failed(int number, CallOutcome outcome, @Nullable RecruitingException failure) {}

  /** The call will be repeated after a pause. */
  default void retry(int failedAttempts, FailureCategory category, Duration pause) {}

  /** A quota stopped the call. */
  default void quotaRejected(boolean byPlatform, RateLimitedException refusal) {}

  /** The platform was closed while the write was in flight. */
  default void closedDuringWrite() {}

  /**
   * The call has ended.
   *
   * @param failure why it failed; null if it succeeded, and for an error of the JVM
   */
  default void ended(CallOutcome outcome, @Nullable RecruitingException failure, int attempts) {}
}
