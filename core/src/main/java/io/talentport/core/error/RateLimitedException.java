package io.talentport.core.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform's quota is used up, and the call was not executed. Wait at least {@link
 * #retryAfter()}, then try again; unless it is the quota of a month or a day, which is not {@link
 * #retryable()}.
 */
public final class RateLimitedException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;
  private final boolean retryable;

  /**
   * Makes the exception from the facts of the failure.
   *
   * @param retryAfter how long to wait; null when the platform does not say
   */
  public RateLimitedException(FailureDetails details, @Nullable Duration retryAfter) {
    this(details, retryAfter, true);
  }

  private RateLimitedException(
      FailureDetails details, @Nullable Duration retryAfter, boolean retryable) {
    super(details);
    this.retryAfter = retryAfter;
    this.retryable = retryable;
  }

  /** A quota for so long a time that nobody waits for it, such as a month's. */
  public static RateLimitedException usedUp(FailureDetails details) {
    return new RateLimitedException(details, null, false);
  }

  /** How long to wait before the next call; absent when the platform does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Whether waiting helps: not where the quota of a month or a day is used up. */
  @Override
  public boolean retryable() {
    return retryable;
  }

  @Override
  RecruitingException with(FailureDetails details) {
    return new RateLimitedException(details, retryAfter, retryable);
  }
}
