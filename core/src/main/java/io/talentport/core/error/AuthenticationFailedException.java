package io.talentport.core.error;

/**
 * The platform refused the application's credentials, or a token that was renewed only just now.
 * Correct the credentials or the state of the application in the platform's console.
 */
public final class AuthenticationFailedException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public AuthenticationFailedException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.TOKEN;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new AuthenticationFailedException(details);
  }
}
