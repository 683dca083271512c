package io.talentport.adapter.support.settings;

import io.talentport.core.error.ConfigurationException;

/**
 * Which values a setting takes, and how they are written. Immutable and thread-safe.
 *
 * <p>Every failure names the key and the rule, never the value: a secret may be under the wrong
 * key.
 *
 * @param <T> the type of the value
 */
public interface SettingType<T> {

  /**
   * Reads a value.
   *
   * @param text neither blank nor with blanks at its ends
   * @throws ConfigurationException if it is ill-formed; the message names the key
   */
  T read(String key, String text);

  /**
   * Checks a value, however it was set, and takes off what does not count, such as the blanks
   * around a text.
   *
   * @throws ConfigurationException if it breaks the rule; the message names the key
   */
  default T checked(String key, T value) {
    return value;
  }
}
