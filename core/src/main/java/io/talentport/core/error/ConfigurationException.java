package io.talentport.core.error;

/**
 * A setting is missing, unknown or ill-formed, no adapter or more than one was found, or the
 * platform was closed. The message names the key and the rule; no call was sent.
 */
public final class ConfigurationException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public ConfigurationException(FailureDetails details) {
    super(details);
  }

  @Override
  public boolean retryable() {
    return false;
  }
}
