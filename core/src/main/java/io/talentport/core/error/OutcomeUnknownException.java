package io.talentport.core.error;

/**
 * A write was sent and no trustworthy answer came back: it may or may not have been executed. Do
 * not repeat it blindly; look the result up first (for a résumé: list the records, or look the
 * talent up), then decide.
 */
public final class OutcomeUnknownException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public OutcomeUnknownException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.UNKNOWN_OUTCOME;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new OutcomeUnknownException(details);
  }
}
