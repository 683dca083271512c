package io.talentport.core.error;

/**
 * A write was sent, and there is no reliable answer: it may or may not have been executed. Do not
 * send it again blindly; look up the result first (for a résumé: list the records, or look up the
 * talent), then decide.
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
