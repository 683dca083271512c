package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;

/** The rule for the names of tenants: meters, logs and messages have them. */
final class TenantName {

  private static final int LONGEST = 128;

  /** What meters show where there is no tenant. */
  private static final String NO_TENANT = "none";

  private TenantName() {}

  /**
   * The name.
   *
   * @throws ConfigurationException if it breaks the rule
   */
  static String checked(String name) {
    if (!fits(name)) {
      throw new ConfigurationException(
          ErrorDetails.of(
                  "A tenant's name must not be blank, have no control characters, be no longer"
                      + " than "
                      + LONGEST
                      + " characters, and not be \""
                      + NO_TENANT
                      + "\", which meters show where there is no tenant")
              .remedy("Pass the application's name for the organisation.")
              .build());
    }
    return name;
  }

  private static boolean fits(String name) {
    return name.length() <= LONGEST
        && !Blanks.isBlank(name)
        && !name.equals(NO_TENANT)
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  /** A name for a message; one that breaks the rule is not repeated. */
  static String shown(String name) {
    return fits(name) ? "tenant \"" + name + "\"" : "tenant of such a name";
  }
}
