package io.talentport.adapter.support.call;

import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a call may take, whether a failed attempt is repeated, and when. One for all calls of a
 * client. Thread-safe.
 */
final class RetryPolicy {

  private final ConnectionOptions options;
  private final TimeSource time;
  private final RetryBudget budget = new RetryBudget();

  RetryPolicy(ConnectionOptions options, TimeSource time) {
    this.options = options;
    this.time = time;
  }

  /**
   * Begins a call, which earns part of a repeat.
   *
   * @param within how long it may take; null for as long as any call
   * @return when it must have ended
   */
  Deadline begin(@Nullable Duration within) {
    budget.deposit();
    Duration longest = within == null ? options.callDeadline() : within;
    return DeadlineScope.tightest(Deadline.in(longest, time));
  }

  /**
   * Waits for the next attempt, if there is one.
   *
   * @param attempts how many there have been
   * @return whether there is one
   */
  boolean waitForNext(CallFailure failure, int attempts, Deadline deadline) {
    Duration wait = BackOff.after(attempts, failure.askedToWait());
    return failure.retryable()
        && !Thread.currentThread().isInterrupted()
        && attempts < options.maxAttempts()
        && deadline.allows(wait)
        && budget.withdraw()
        && pause(wait);
  }

  /** Waits; false if the thread was interrupted, with its flag restored. */
  private boolean pause(Duration wait) {
    try {
      time.pause(wait);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
