package io.talentport.core.error;

/**
 * This platform does not serve the port, or not this part of it. The message names what it does
 * serve; no call was sent.
 */
public final class UnsupportedCapabilityException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public UnsupportedCapabilityException(ErrorDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.UNSUPPORTED;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new UnsupportedCapabilityException(details);
  }
}
