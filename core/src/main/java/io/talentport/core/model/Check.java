package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that values check themselves by; the messages name the field and never its value. */
final class Check {

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

  static void period(String field, @Nullable YearMonth start, @Nullable YearMonth end) {
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
