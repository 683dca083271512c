package io.talentport.core.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform refuses calls as too many. Where the exception is {@link #retryable()} the call was
 * not executed: wait at least {@link #retryAfter()}, then try again. It is not retryable where the
 * quota of a month or a day is used up, or where a write may have been executed; the remedy says
 * which.
 */
public final class RateLimitedException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;
  private final boolean retryable;
  private final boolean executionUnconfirmed;

  /**
   * Makes the exception from the facts of the failure.
   *
   * @param retryAfter how long to wait; null when the platform does not say
   */
  public RateLimitedException(ErrorDetails details, @Nullable Duration retryAfter) {
    this(details, retryAfter, true, false);
  }

  private RateLimitedException(
      ErrorDetails details,
      @Nullable Duration retryAfter,
      boolean retryable,
      boolean executionUnconfirmed) {
    super(details);
    this.retryAfter = retryAfter;
    this.retryable = retryable;
    this.executionUnconfirmed = executionUnconfirmed;
  }

  /** The quota of a day or month is used up; not retryable. */
  public static RateLimitedException usedUp(ErrorDetails details) {
    return new RateLimitedException(details, null, false, false);
  }

  /**
   * A refusal that does not show for certain that a write was not executed, so that it is not
   * retryable.
   *
   * @param retryAfter how long to wait before any other call; null when the platform does not say
   */
  public static RateLimitedException unconfirmed(
      ErrorDetails details, @Nullable Duration retryAfter) {
    return new RateLimitedException(details, retryAfter, false, true);
  }

  /** How long to wait before the next call; absent when the platform does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /**
   * True if waiting helps: false if the quota of a month or a day is used up, and for a write that
   * may have been executed.
   */
  @Override
  public boolean retryable() {
    return retryable;
  }

  /** True if it is a write that may have been executed although the platform refused it. */
  public boolean mayBeExecuted() {
    return executionUnconfirmed;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.RATE;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new RateLimitedException(details, retryAfter, retryable, executionUnconfirmed);
  }
}
