package io.talentport.adapter.support.settings;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.math.BigDecimal;
import java.util.Locale;

/** Checks the text of a setting. Surrounding blanks are ignored. */
final class SettingText {

  private static final String RETYPE =
      "Copy the value again, or type it; such a character often comes with copied text.";

  private SettingText() {}

  /** A key, a secret or an id: without a blank, invisible or control character in it. */
  static String identifier(String key, String text) {
    String stripped = present(key, text);
    if (Blanks.anyIn(stripped)) {
      throw failure(key + " has a blank or invisible character within", RETYPE);
    }
    return stripped;
  }

  /** Words on a single line. */
  static String phrase(String key, String text) {
    String stripped = present(key, text);
    if (Blanks.anyInvisibleIn(stripped)) {
      throw failure(key + " has an invisible character within", RETYPE);
    }
    return stripped;
  }

  private static String present(String key, String text) {
    String stripped = Blanks.strip(text);
    if (stripped.isEmpty()) {
      throw missing(key);
    }
    checkCharacters(key, stripped);
    return stripped;
  }

  static ConfigurationException missing(String key) {
    return failure(
        key + " is missing or blank",
        "Set it in the settings map, as a system property, or as the environment variable "
            + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_')
            + ".");
  }

  private static void checkCharacters(String key, String text) {
    text.codePoints()
        .forEach(
            one -> {
              if (Character.isISOControl(one)) {
                throw failure(key + " has a line break or control character within", RETYPE);
              }
              if (Character.getType(one) == Character.SURROGATE) {
                throw failure(key + " has half a character within", RETYPE);
              }
            });
  }

  /** A number as it would be written. */
  static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }
}
