package io.talentport.adapter.support.settings;

import static io.talentport.adapter.support.settings.SettingText.failure;

import io.talentport.core.error.ConfigurationException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as text: ISO-8601, or a whole number with a unit. */
final class DurationText {

  private static final String EXAMPLE = "Write it like 10s or PT10S (ten seconds), 1m or PT1M.";

  private static final Pattern WITH_UNIT = Pattern.compile("(-?)\\+?0*([0-9]+)([A-Za-z]+)");

  /** A number with more digits is longer than any setting allows, whatever its unit. */
  private static final int MOST_DIGITS = 13;

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "ms", ChronoUnit.MILLIS,
          "s", ChronoUnit.SECONDS,
          "m", ChronoUnit.MINUTES,
          "h", ChronoUnit.HOURS,
          "d", ChronoUnit.DAYS);

  private DurationText() {}

  static Duration within(String key, Duration duration, Duration longest) {
    if (duration.isZero() || duration.isNegative() || duration.compareTo(longest) > 0) {
      throw outOfRange(key, longest);
    }
    return duration;
  }

  static Duration read(String key, String text, Duration longest) {
    Matcher withUnit = WITH_UNIT.matcher(text);
    if (withUnit.matches()) {
      ChronoUnit unit = UNITS.get(withUnit.group(3).toLowerCase(Locale.ROOT));
      if (unit == null) {
        throw illFormed(key);
      }
      if (!withUnit.group(1).isEmpty() || withUnit.group(2).length() > MOST_DIGITS) {
        throw outOfRange(key, longest);
      }
      return Duration.of(Long.parseLong(withUnit.group(2)), unit);
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException wrong) {
      throw illFormed(key);
    }
  }

  private static ConfigurationException illFormed(String key) {
    return failure(
        key + " must be an ISO-8601 duration, or a whole number with a unit (ms, s, m, h, d)",
        EXAMPLE);
  }

  private static ConfigurationException outOfRange(String key, Duration longest) {
    long days = longest.toDays();
    return failure(
        key + " must be longer than zero and at most " + (days == 1 ? "one day" : days + " days"),
        EXAMPLE);
  }
}
