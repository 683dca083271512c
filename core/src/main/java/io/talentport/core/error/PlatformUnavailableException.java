package io.talentport.core.error;

/**
 * The platform could not be reached, or answered that it is busy or broken inside. Try again later,
 * with growing pauses; nothing of the call was executed if it was a write.
 */
public final class PlatformUnavailableException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public PlatformUnavailableException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return true;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.UNAVAILABLE;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new PlatformUnavailableException(details);
  }
}
