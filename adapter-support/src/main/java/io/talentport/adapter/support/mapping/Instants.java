package io.talentport.adapter.support.mapping;

import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as the platforms write them: milliseconds since 1970. Zero is what services write for no
 * time. What lies outside of the bounds is no time at which a record can have been made or changed:
 * seconds in the place of milliseconds lie in 1970, and microseconds beyond the year 50000.
 */
public final class Instants {

  /** Before every recruiting system that a record may have been taken over from. */
  static final Instant EARLIEST = startOf(1990);

  /** A fixed end needs no clock; every other unit, and a digit too many, lies beyond it. */
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
   * The time of a record's field; absent if there is none, and if what stands there is impossible,
   * which is then a fault of the field.
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

  /** The time; absent if there is none, and if what stands there is impossible. */
  public static Optional<Instant> possible(@Nullable Long millis) {
    return millis == null || millis < EARLIEST_MILLIS || millis >= LATEST_MILLIS
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(millis));
  }

  /**
   * The milliseconds to write for a time, within the same bounds.
   *
   * @param place of the value, as a refusal names it
   * @throws InvalidRequestException if it is outside of them
   */
  public static long write(String place, Instant time) {
    if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
      throw InvalidRequestException.of(
          place, "must be from 1990 to 2099", "Give the time of the record, or leave it out.");
    }
    return time.toEpochMilli();
  }

  /** The time of a record's field, of a platform that writes the milliseconds as text. */
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
