package io.talentport.core.error;

/**
 * The platform did not answer a read, or could not be reached, within the call's time. Try again
 * later or allow more time ({@code call-deadline}, {@code read-timeout}); a write that ran out of
 * time after it was sent is an {@link OutcomeUnknownException} instead.
 */
public final class PlatformTimeoutException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public PlatformTimeoutException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return true;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.TIMEOUT;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new PlatformTimeoutException(details);
  }
}
