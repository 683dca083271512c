package io.talentport.core.error;

/**
 * The platform's reply to a read cannot be understood: not JSON, cut, a mandatory field missing, or
 * paging that cannot end. The call had no effect; report it with the request id.
 */
public final class MalformedResponseException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public MalformedResponseException(FailureDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  RecruitingException with(FailureDetails details) {
    return new MalformedResponseException(details);
  }
}
