package io.talentport.core.error;

/**
 * A store that several processes share, for tokens, quotas or submits, could not be reached, or
 * keeps something that cannot be read. Check the store; the call that failed did not reach the
 * platform, and {@link #progress()} has what a submit under a key had done before it.
 */
public final class CoordinationUnavailableException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public CoordinationUnavailableException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return true;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.COORDINATION;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new CoordinationUnavailableException(details);
  }
}
