package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Converts times of a profile to those that Feishu accepts: milliseconds since 1970, as text. A
 * profile has the months of its entries, but no days. Feishu's pages contradict each other about
 * seconds and milliseconds, so the magnitude decides; if it cannot, nothing is guessed.
 */
final class StoredTimes {

  private static final String UNTIL_NOW = "-";

  /** Services write zero for no time. */
  private static final String ZERO = "0";

  /** From this number on a time is in milliseconds: as seconds it would be in the year 5138. */
  private static final long FIRST_MILLISECOND = 100_000_000_000L;

  /**
   * Up to this number the year has four digits, such as in 9999-12-31, which means "without an
   * end".
   */
  private static final long LAST_SECOND = seconds(LocalDate.of(9999, 12, 31));

  /** The earliest possible day of birth of a person with a résumé. */
  private static final long FIRST_BIRTH = seconds(LocalDate.of(1900, 1, 1));

  private static final long LAST_BIRTH = seconds(LocalDate.of(2050, 1, 1));

  private static final long MILLISECONDS = 1000;

  /** A time instead of a month: seconds or milliseconds from 2001 on. */
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

  private StoredTimes() {}

  private static long seconds(LocalDate day) {
    return day.atTime(23, 59, 59).toEpochSecond(ZoneOffset.UTC);
  }

  /** Whether a month is empty: blank, zero, or the mark of an open end. */
  static boolean isOpen(String month) {
    String text = month.strip();
    return text.isEmpty() || text.equals(UNTIL_NOW) || text.equals(ZERO);
  }

  /**
   * A month, a year if there is no month, or a day if there is one.
   *
   * @throws RuntimeException if it is none of these
   */
  static PartialDate month(String written) {
    String text = written.strip();
    return EPOCH.matcher(text).matches()
        ? PartialDate.of(YearMonth.from(date(millis(Long.parseLong(text)))))
        : PartialDate.parse(text);
  }

  /**
   * A month to send.
   *
   * @return null if it cannot be read, or is a year alone, whose first day would be wrong
   */
  static @Nullable String ofMonth(String written) {
    try {
      return FeishuConversions.date(Optional.of(month(written)));
    } catch (InvalidRequestException noMonth) {
      return null;
    }
  }

  /** The year of a time without a month; null if it has a month, or cannot be read. */
  static @Nullable Integer yearAlone(String written) {
    String text = written.strip();
    return text.matches("[0-9]{4}") ? Integer.valueOf(text) : null;
  }

  /**
   * The milliseconds of a time since 1990, such as that of a record; seconds and milliseconds
   * differ in magnitude there.
   */
  static long millis(long number) {
    boolean millis = number >= FIRST_MILLISECOND || number <= -FIRST_MILLISECOND;
    return millis ? number : number * MILLISECONDS;
  }

  /**
   * The milliseconds of a date of birth. Milliseconds of 1970 have the magnitude of seconds, but as
   * seconds they would be a birth in the future.
   *
   * @return null if it is impossible in seconds and in milliseconds
   */
  static @Nullable Long birth(long number) {
    if (isBirth(number)) {
      return number * MILLISECONDS;
    }
    return isBirth(number / MILLISECONDS) ? (Long) number : null;
  }

  private static boolean isBirth(long seconds) {
    return seconds >= FIRST_BIRTH && seconds <= LAST_BIRTH;
  }

  /**
   * The milliseconds of a day of an organisation's own field, which Feishu's page has in seconds.
   *
   * @return null if it may be in the far future in seconds, or in the seventies in milliseconds
   */
  static @Nullable Long custom(long number) {
    return number >= FIRST_MILLISECOND && number <= LAST_SECOND ? null : (Long) millis(number);
  }

  /** A day of an organisation's own field to send; null if it is none, or uncertain. */
  static @Nullable String custom(@Nullable String number) {
    if (number == null || !number.strip().matches("-?[0-9]{1,15}")) {
      return null;
    }
    Long millis = custom(Long.parseLong(number.strip()));
    return millis == null ? null : millis.toString();
  }

  /** The day of a time, in the time zone of the platform's users. */
  static LocalDate date(long milliseconds) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), FeishuConversions.ZONE);
  }

  /**
   * Whether two times in milliseconds are in one month, in the time zone of the platform's users.
   */
  static boolean isSameMonth(String one, String other) {
    return YearMonth.from(date(one)).equals(YearMonth.from(date(other)));
  }

  /** Whether a time in milliseconds is in a year, in the time zone of the platform's users. */
  static boolean isInYear(String milliseconds, int year) {
    return date(milliseconds).getYear() == year;
  }

  static boolean isSameDay(String one, String other) {
    return date(one).equals(date(other));
  }

  private static LocalDate date(String milliseconds) {
    return date(Long.parseLong(milliseconds));
  }
}
