package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that values check themselves by; the messages name the field and never its value. */
final class Check {

  private static final int LAST_YEAR = 9999;
  private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST_TIME = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Check() {}

  static String text(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw InvalidRequestException.of(field, "must not be blank", "Pass a text, or leave it out.");
    }
    return value;
  }

  static String text(String field, @Nullable String value, Pattern rule, String ruleInWords) {
    if (!rule.matcher(text(field, value)).matches()) {
      throw InvalidRequestException.of(field, "must be " + ruleInWords, "Correct the value.");
    }
    return text(field, value);
  }

  static void month(String field, @Nullable YearMonth month) {
    if (month != null && (month.getYear() < 1 || month.getYear() > LAST_YEAR)) {
      throw InvalidRequestException.of(
          field, "must be a month of the years 1 to 9999", "Correct the month, or leave it out.");
    }
  }

  static void time(String field, @Nullable Instant time) {
    if (time != null && (time.isBefore(FIRST_TIME) || time.isAfter(LAST_TIME))) {
      throw InvalidRequestException.of(
          field, "must be a time of the years 1 to 9999", "Correct the time, or leave it out.");
    }
  }

  static void period(String field, @Nullable YearMonth start, @Nullable YearMonth end) {
    month(field + ".start", start);
    month(field + ".end", end);
    if (start != null && end != null && end.isBefore(start)) {
      throw InvalidRequestException.of(
          field + ".end", "must not be before its start", "Correct the months, or leave one out.");
    }
  }

  static void distinct(String field, List<?> values) {
    if (values.stream().distinct().count() != values.size()) {
      throw InvalidRequestException.of(
          field, "must not hold a value twice", "Remove the repeated value.");
    }
  }
}
