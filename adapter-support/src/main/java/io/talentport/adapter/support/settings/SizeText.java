package io.talentport.adapter.support.settings;

import static io.talentport.adapter.support.settings.SettingText.failure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes as text: plain, or with a unit. */
final class SizeText {

  private static final String EXAMPLE = "Write it like 16MB (16777216 bytes) or 16777216.";

  private static final Pattern RULE = Pattern.compile("0*([0-9]+)([A-Za-z]*)");

  /** KB and KiB both mean 1024 bytes, as in most configurations. */
  private static final Map<String, Integer> SHIFTS =
      Map.of("", 0, "B", 0, "KB", 10, "KiB", 10, "MB", 20, "MiB", 20, "GB", 30, "GiB", 30);

  /** A number with more digits is too large, whatever its unit. */
  private static final int MOST_DIGITS = 10;

  /** One more than the maximum of any setting, so that no unit makes it overflow. */
  private static final long TOO_LARGE = 1L << 31;

  private SizeText() {}

  static long read(String key, String text) {
    Matcher size = RULE.matcher(text);
    Integer shift = size.matches() ? SHIFTS.get(size.group(2)) : null;
    if (shift == null) {
      throw failure(
          key + " must be a whole number of bytes, or one with a unit (B, KB, MB, GB)", EXAMPLE);
    }
    long number = size.group(1).length() > MOST_DIGITS ? TOO_LARGE : Long.parseLong(size.group(1));
    return Math.min(number, TOO_LARGE) << shift;
  }

  static int within(String key, long bytes, int min, int max) {
    if (bytes < min || bytes > max) {
      throw failure(key + " must be from " + min + " to " + max + " bytes", EXAMPLE);
    }
    return (int) bytes;
  }
}
