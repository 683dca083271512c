package io.talentport.core.error;

/**
 * What the call names does not exist on this platform, or is not visible to the application. Check
 * the id, and that it belongs to this platform.
 */
public final class NotFoundException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public NotFoundException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.NOT_FOUND;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new NotFoundException(details);
  }
}
