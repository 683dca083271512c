package io.talentport.core.error;

/**
 * A store that several processes share, for tokens or quotas, could not be reached. Check the
 * store; the platform itself was not asked.
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
