package io.talentport.core.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform's quota is used up, and the call was not executed. Wait at least {@link
 * #retryAfter()}, then try again.
 */
public final class RateLimitedException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /**
   * Makes the exception from the facts of the failure.
   *
   * @param retryAfter how long to wait; null when the platform does not say
   */
  public RateLimitedException(FailureDetails details, @Nullable Duration retryAfter) {
    super(details);
    this.retryAfter = retryAfter;
  }

  /** How long to wait before the next call; absent when the platform does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  @Override
  public boolean retryable() {
    return true;
  }

  @Override
  RecruitingException with(FailureDetails details) {
    return new RateLimitedException(details, retryAfter);
  }
}
