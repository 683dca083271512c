package io.talentport.adapter.support.settings;

import static io.talentport.adapter.support.settings.SettingText.failure;

import io.talentport.core.error.ConfigurationException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes as text: plain, or with a unit. */
final class SizeText {

  private static final String EXAMPLE = "Write it like 16MB (16777216 bytes) or 16777216.";

  private static final Pattern RULE = Pattern.compile("0*([0-9]+)([A-Za-z]*)");

  /** KB and KiB are the same here, as in most configurations: 1024 bytes. */
  private static final Map<String, Integer> SHIFTS =
      Map.of("", 0, "B", 0, "KB", 10, "KiB", 10, "MB", 20, "MiB", 20, "GB", 30, "GiB", 30);

  /** A number with more digits is too large, whatever its unit. */
  private static final int MOST_DIGITS = 10;

  private SizeText() {}

  /**
   * Reads the text.
   *
   * @throws ConfigurationException if it is no size, or above 2,147,483,647 bytes; the message
   *     names the key
   */
  static int read(String key, String text) {
    Matcher size = RULE.matcher(text);
    Integer shift = size.matches() ? SHIFTS.get(size.group(2)) : null;
    if (shift == null) {
      throw failure(
          key + " must be a whole number of bytes, or one with a unit (B, KB, MB, GB)", EXAMPLE);
    }
    boolean readable = size.group(1).length() <= MOST_DIGITS;
    long number = readable ? Long.parseLong(size.group(1)) : Long.MAX_VALUE;
    if (number > Integer.MAX_VALUE >> shift) {
      throw failure(key + " must be at most " + Integer.MAX_VALUE + " bytes", EXAMPLE);
    }
    return (int) number << shift;
  }
}
