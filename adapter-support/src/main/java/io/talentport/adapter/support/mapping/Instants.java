package io.talentport.adapter.support.mapping;

import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as the platforms write them: milliseconds since 1970. Zero means no time. Times outside of
 * the bounds are wrong: seconds instead of milliseconds are in 1970, and microseconds are beyond
 * the year 50000.
 */
public final class Instants {

  /** Older than any recruiting system. */
  static final Instant EARLIEST = startOf(1990);

  /** A fixed limit needs no clock; other units, and one digit too many, are beyond it. */
  static final Instant LATEST = startOf(2100);

  private static final long EARLIEST_MILLIS = EARLIEST.toEpochMilli();
  private static final long LATEST_MILLIS = LATEST.toEpochMilli();
  private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}");

  private static final String IMPOSSIBLE = "is no possible time in milliseconds";

  private Instants() {}

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /**
   * The time of a record's field; absent if there is none. An impossible value is absent too, and a
   * fault of the field.
   *
   * @param field the field, in the platform's spelling
   */
  public static Optional<Instant> read(String field, @Nullable Long millis, FieldReader fields) {
    Optional<Instant> time = possible(millis);
    if (time.isEmpty() && millis != null && millis != 0) {
      fields.unreadable(field, IMPOSSIBLE, millis.toString());
    }
    return time;
  }

  /** The time; absent if there is none, or if the value is impossible. */
  public static Optional<Instant> possible(@Nullable Long millis) {
    return millis == null || millis < EARLIEST_MILLIS || millis >= LATEST_MILLIS
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(millis));
  }

  /**
   * The milliseconds to write for a time, within the same bounds.
   *
   * @param place the place of the value, for the message
   * @throws InvalidRequestException if it is outside of them
   */
  public static long write(String place, Instant time) {
    if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
      throw InvalidRequestException.of(
          place, "must be from 1990 to 2099", "Give the time of the record, or leave it out.");
    }
    return time.toEpochMilli();
  }

  /** The time of a record's field, for a platform that writes milliseconds as text. */
  public static Optional<Instant> read(String field, @Nullable String millis, FieldReader fields) {
    String digits = millis == null ? "" : millis.strip();
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    if (!DIGITS.matcher(digits).matches()) {
      fields.unreadable(field, IMPOSSIBLE, millis);
      return Optional.empty();
    }
    return read(field, Long.valueOf(digits), fields);
  }
}
