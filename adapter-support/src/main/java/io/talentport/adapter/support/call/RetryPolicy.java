package io.talentport.adapter.support.call;

import io.talentport.adapter.support.failure.CallFailure;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides how long a call may take, whether a failed attempt is repeated, and when. One instance
 * for all calls of a client. Thread-safe.
 */
final class RetryPolicy {

  private final ConnectionOptions options;
  private final TimeSource time;
  private final RetryBudget budget = new RetryBudget();

  RetryPolicy(ConnectionOptions options, TimeSource time) {
    this.options = options;
    this.time = time;
  }

  /** How many repeats the budget has left. */
  int left() {
    return budget.left();
  }

  /**
   * Begins a call, which adds a tenth of a repeat to the budget.
   *
   * @param within its time limit; null for the default
   * @param limit upper limit
   * @return its deadline
   */
  Deadline begin(@Nullable Duration within, CallLimit limit) {
    budget.deposit();
    Duration allowed = within == null ? options.callDeadline() : within;
    return DeadlineScope.tightest(Deadline.in(limit.cap(allowed), time));
  }

  /**
   * Decides whether there is a next attempt, and takes it from the budget.
   *
   * @param attempts how many there have been
   * @return how long to wait before it; null if there is none
   */
  @Nullable Duration beforeNext(CallFailure failure, int attempts, Deadline deadline) {
    Duration wait = BackOff.after(attempts, failure.askedToWait());
    boolean again =
        failure.retryable()
            && !Thread.currentThread().isInterrupted()
            && attempts < options.maxAttempts()
            && deadline.allows(wait)
            && budget.withdraw();
    return again ? wait : null;
  }

  /** Waits; false if the thread was interrupted, with its flag restored. */
  boolean pause(Duration wait) {
    try {
      time.pause(wait);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
