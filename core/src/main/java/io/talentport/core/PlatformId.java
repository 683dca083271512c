package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a platform, for example {@code dingtalk} or {@code feishu}.
 *
 * @param value lower-case letters, digits and hyphens, beginning with a letter
 */
public record PlatformId(String value) {

  private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*");

  /** Checks the value. */
  public PlatformId {
    check(value);
  }

  /**
   * The platform with this name.
   *
   * @throws ConfigurationException if it is not made of lower-case letters, digits and hyphens
   */
  public static PlatformId of(@Nullable String value) {
    return new PlatformId(check(value));
  }

  private static String check(@Nullable String value) {
    if (value == null || !RULE.matcher(value).matches()) {
      throw new ConfigurationException(
          ErrorDetails.of(
                  "A platform's name must be lower-case letters, digits and hyphens, and begin with a"
                      + " letter")
              .remedy("Use the name that the adapter documents, such as dingtalk or feishu.")
              .build());
    }
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
