package io.talentport.core.error;

/**
 * What the call would create exists already, or its state forbids the change. Look it up first and
 * decide.
 */
public final class ConflictException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public ConflictException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.CONFLICT;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new ConflictException(details);
  }
}
