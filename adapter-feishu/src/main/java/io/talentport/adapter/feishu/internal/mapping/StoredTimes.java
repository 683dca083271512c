package io.talentport.adapter.feishu.internal.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Times as a profile has them, turned into those that Feishu takes: milliseconds since 1970, as
 * text. A profile has the months of its entries, and no days.
 */
final class StoredTimes {

  private static final String UNTIL_NOW = "-";

  /** From here on a number of a time is one of milliseconds: as seconds it is the year 5138. */
  private static final long FIRST_MILLISECOND = 100_000_000_000L;

  private static final long MILLISECONDS = 1000;

  private StoredTimes() {}

  /** Whether a month says nothing: it is blank, or stands for an end that has not come. */
  static boolean isOpen(String month) {
    return month.isBlank() || month.strip().equals(UNTIL_NOW);
  }

  /**
   * A month {@code YYYY-MM}, or a number of a time.
   *
   * @return null if it cannot be read, as a year alone, whose first day would be a claim
   */
  static @Nullable String ofMonth(String month) {
    try {
      LocalDate first = YearMonth.parse(month.strip()).atDay(1);
      return String.valueOf(first.atStartOfDay().toInstant(FeishuConversions.ZONE).toEpochMilli());
    } catch (DateTimeException noMonth) {
      return month.strip().length() > "YYYY".length() ? milliseconds(month) : null;
    }
  }

  /** A number of seconds or milliseconds; null if it is none. */
  static @Nullable String milliseconds(@Nullable String number) {
    if (number == null || !number.strip().matches("-?[0-9]{1,15}")) {
      return null;
    }
    return milliseconds(Long.parseLong(number.strip()));
  }

  /** The same, of a number. */
  static String milliseconds(long number) {
    return String.valueOf(millis(number));
  }

  /** Feishu's pages contradict themselves about seconds and milliseconds: the magnitude decides. */
  static long millis(long number) {
    boolean millis = number >= FIRST_MILLISECOND || number <= -FIRST_MILLISECOND;
    return millis ? number : number * MILLISECONDS;
  }

  /** Whether two texts of milliseconds lie in one month of the platform's users. */
  static boolean isSameMonth(String one, String other) {
    return YearMonth.from(date(one)).equals(YearMonth.from(date(other)));
  }

  static boolean isSameDay(String one, String other) {
    return date(one).equals(date(other));
  }

  private static LocalDate date(String milliseconds) {
    return Instant.ofEpochMilli(Long.parseLong(milliseconds))
        .atOffset(FeishuConversions.ZONE)
        .toLocalDate();
  }
}
