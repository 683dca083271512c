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
 * Times as a profile has them, turned into those that Feishu takes: milliseconds since 1970, as
 * text. A profile has the months of its entries, and no days. Feishu's pages contradict themselves
 * about seconds and milliseconds, so that the magnitude decides; where it cannot, nothing is
 * guessed.
 */
final class StoredTimes {

  private static final String UNTIL_NOW = "-";

  /** How services write that there is no time. */
  private static final String ZERO = "0";

  /** From here on a number of a time is one of milliseconds: as seconds it is the year 5138. */
  private static final long FIRST_MILLISECOND = 100_000_000_000L;

  /** Up to here the year has four digits, as in the 9999-12-31 that means "without an end". */
  private static final long LAST_SECOND = seconds(LocalDate.of(9999, 12, 31));

  /** A person of whom there is a résumé was born between these days. */
  private static final long FIRST_BIRTH = seconds(LocalDate.of(1900, 1, 1));

  private static final long LAST_BIRTH = seconds(LocalDate.of(2050, 1, 1));

  private static final long MILLISECONDS = 1000;

  /** A time in the place of a month: seconds or milliseconds from 2001 on. */
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

  private StoredTimes() {}

  private static long seconds(LocalDate day) {
    return day.atTime(23, 59, 59).toEpochSecond(ZoneOffset.UTC);
  }

  /** Whether a month says nothing: it is blank, zero, or stands for an end that has not come. */
  static boolean isOpen(String month) {
    String text = month.strip();
    return text.isEmpty() || text.equals(UNTIL_NOW) || text.equals(ZERO);
  }

  /**
   * A month, a year where no month is given, or a day where one is.
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
   * @return null if it cannot be read, as a year alone, whose first day would be a claim
   */
  static @Nullable String ofMonth(String written) {
    try {
      return FeishuConversions.date(Optional.of(month(written)));
    } catch (InvalidRequestException noMonth) {
      return null;
    }
  }

  /** The year of what has no month; null if it has one, or cannot be read. */
  static @Nullable Integer yearAlone(String written) {
    String text = written.strip();
    return text.matches("[0-9]{4}") ? Integer.valueOf(text) : null;
  }

  /**
   * The milliseconds of a time since 1990, such as that of a record, where seconds and milliseconds
   * never have one magnitude.
   */
  static long millis(long number) {
    boolean millis = number >= FIRST_MILLISECOND || number <= -FIRST_MILLISECOND;
    return millis ? number : number * MILLISECONDS;
  }

  /**
   * The milliseconds of a birth. Those of 1970 are of the magnitude of seconds, but as seconds they
   * are a birth that is still to come.
   *
   * @return null if it is neither a possible one in seconds nor in milliseconds
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
   * @return null if it may be one of the far future in seconds, or one of the seventies in
   *     milliseconds
   */
  static @Nullable Long custom(long number) {
    return number >= FIRST_MILLISECOND && number <= LAST_SECOND ? null : (Long) millis(number);
  }

  /** A day of an organisation's own field, to send; null if it is none, or not certain. */
  static @Nullable String custom(@Nullable String number) {
    if (number == null || !number.strip().matches("-?[0-9]{1,15}")) {
      return null;
    }
    Long millis = custom(Long.parseLong(number.strip()));
    return millis == null ? null : millis.toString();
  }

  /** The day at a time, for the platform's users. */
  static LocalDate date(long milliseconds) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), FeishuConversions.ZONE);
  }

  /** Whether two texts of milliseconds lie in one month of the platform's users. */
  static boolean isSameMonth(String one, String other) {
    return YearMonth.from(date(one)).equals(YearMonth.from(date(other)));
  }

  /** Whether a text of milliseconds lies in a year of the platform's users. */
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
