package io.talentport.core.error;

/**
 * A setting is missing, unknown or ill-formed, no adapter or more than one was found, or the
 * platform was closed. The message names the key and the rule; no call was sent.
 */
public final class ConfigurationException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from the facts of the failure. */
  public ConfigurationException(ErrorDetails details) {
    super(details);
  }

  /**
   * Makes the exception for settings that were not set on their builder.
   *
   * @param missing the names of the settings that have no value
   */
  public ConfigurationException(String... missing) {
    this(
        ErrorDetails.of(
                "The setting " + String.join(", ", missing) + " must have a value, but has none")
            .remedy("Set it on the settings' builder; leave an optional one out.")
            .build());
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new ConfigurationException(details);
  }
}
