package io.talentport.core.model;

import static java.time.ZoneOffset.UTC;

import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that values check themselves by; the messages name the field and never its value. */
final class Check {

  private static final Instant FIRST_TIME = LocalDate.of(1, 1, 1).atStartOfDay().toInstant(UTC);
  private static final Instant LAST_TIME =
      LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX).toInstant(UTC);

  private Check() {}

  /** A text that shows something and can be sent, as it is given. */
  static String text(String field, @Nullable String value) {
    return value != null && isPlain(value) ? value : unusual(field, value);
  }

  /** The same for a text that is not plain, or not there. */
  private static String unusual(String field, @Nullable String value) {
    if (value == null || ShownText.isNothing(value)) {
      throw InvalidRequestException.of(field, "must not be blank", "Pass a text, or leave it out.");
    }
    if (value.codePoints().anyMatch(Check::isHalfACharacter)) {
      throw InvalidRequestException.of(
          field,
          "must be whole characters, but has half of a surrogate pair, which would be sent as ?",
          "Do not cut a text between the two halves of a character.");
    }
    return value;
  }

  /** Whether a text is made of visible ASCII alone, as nearly all ids are. */
  static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character <= ' ' || character > '~') {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private static boolean isHalfACharacter(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /** A text that somebody reads, such as a name: what shows nothing in it does not count. */
  static String name(String field, @Nullable String value) {
    return value != null && isPlain(value) ? value : ShownText.asRead(unusual(field, value));
  }

  /**
   * A text that machines compare, such as an id, without blanks at its ends. A plain space within
   * it is kept, any other blank is refused: with it the text would match nothing.
   */
  static String key(String field, @Nullable String value) {
    if (value != null && isPlain(value)) {
      return value;
    }
    String key = ShownText.strip(unusual(field, value));
    if (key.codePoints().anyMatch(character -> character != ' ' && ShownText.isBlank(character))) {
      throw InvalidRequestException.of(
          field,
          "must not hold an invisible character or a blank other than a plain space",
          "Remove it; such characters come along when a text is copied.");
    }
    return key;
  }

  static void time(String field, @Nullable Instant time) {
    if (time != null && (time.isBefore(FIRST_TIME) || time.isAfter(LAST_TIME))) {
      throw InvalidRequestException.of(
          field, "must be a time of the years 1 to 9999", "Correct the time, or leave it out.");
    }
  }

  /** Dates that may be less exact than a day are held against each other as far as they go. */
  static void period(String field, @Nullable PartialDate start, @Nullable PartialDate end) {
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      throw InvalidRequestException.of(
          field + ".end", "must not be before its start", "Correct the dates, or leave one out.");
    }
  }

  static void distinct(String field, List<?> values) {
    if (values.stream().distinct().count() != values.size()) {
      throw InvalidRequestException.of(
          field, "must not hold a value twice", "Remove the repeated value.");
    }
  }
}
