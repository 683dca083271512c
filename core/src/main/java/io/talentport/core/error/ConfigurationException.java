package io.talentport.core.error;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A setting is missing, unknown or ill-formed, no adapter or more than one was found, or the
 * platform was closed. The message names the key and the rule; no call was sent.
 */
public final class ConfigurationException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private static final Pattern KEY = Pattern.compile("talentport(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

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

  /**
   * The same failure in the words of the place that the settings came from, such as environment
   * variables or the properties of a configuration file.
   *
   * @param names the names there, by setting keys; a key without one stays as it is
   */
  public ConfigurationException withSettingNames(Map<String, String> names) {
    return withSettingNames(key -> names.getOrDefault(key, key));
  }

  /**
   * As {@link #withSettingNames(Map)}, where the names are looked up when the failure names a key.
   *
   * @param names gives the name there, or the key itself; never null
   */
  public ConfigurationException withSettingNames(UnaryOperator<String> names) {
    UnaryOperator<String> renamed =
        text ->
            KEY.matcher(text).replaceAll(key -> Matcher.quoteReplacement(names.apply(key.group())));
    ConfigurationException copy =
        new ConfigurationException(
            details().toBuilder(renamed.apply(details().problem()))
                .remedy(remedy().map(renamed).orElse(null))
                .build());
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.CONFIGURATION;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new ConfigurationException(details);
  }
}
