package io.talentport.adapter.support.settings;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the text of a setting may hold. Blank characters around it are taken off. Every failure
 * names the key and the rule, never the text: a secret may be under the wrong key.
 */
public final class SettingText {

  private static final String RETYPE =
      "Copy the value again, or type it; such a character often comes with copied text.";

  private SettingText() {}

  /**
   * A key, a secret or an id: without a blank, invisible or control character in it.
   *
   * @throws ConfigurationException if it is blank, or holds such a character; the message names the
   *     key
   */
  public static String identifier(String key, String text) {
    String stripped = Blanks.strip(text);
    if (stripped.isEmpty()) {
      throw missing(key);
    }
    checkCharacters(key, stripped);
    if (Blanks.anyIn(stripped)) {
      throw failure(key + " has a blank or invisible character within", RETYPE);
    }
    return stripped;
  }

  /**
   * Names to words or codes, such as cities to their codes: a single line each.
   *
   * @throws ConfigurationException if one is blank or holds a control character; the message names
   *     the key
   */
  public static Map<String, String> phrases(String key, Map<String, String> pairs) {
    Map<String, String> stripped = new LinkedHashMap<>();
    pairs.forEach(
        (name, value) -> {
          if (stripped.put(phrase(key, name), phrase(key, value)) != null) {
            throw failure(key + " has a name twice", "Write each name once.");
          }
        });
    return stripped;
  }

  /**
   * Words on a single line.
   *
   * @throws ConfigurationException if they are blank or hold a control character; the message names
   *     the key
   */
  public static String phrase(String key, String text) {
    String stripped = Blanks.strip(text);
    if (stripped.isEmpty()) {
      throw failure(
          key + " has a blank name or value", "Write each with its value, like one=1, two=2.");
    }
    checkCharacters(key, stripped);
    if (Blanks.anyInvisibleIn(stripped)) {
      throw failure(key + " has an invisible character within", RETYPE);
    }
    return stripped;
  }

  static ConfigurationException missing(String key) {
    return failure(
        key + " is missing or blank",
        "Set it in the settings map, as a system property, or as the environment variable "
            + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_')
            + ".");
  }

  static void checkCharacters(String key, String text) {
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

  static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }
}
