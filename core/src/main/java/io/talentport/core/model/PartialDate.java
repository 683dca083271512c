package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as a résumé gives it: a year, a month or a day of the years 1 to 9999. Two are
 * equal if they are equally exact. Immutable and thread-safe.
 */
public final class PartialDate {

  private static final int LAST_YEAR = 9999;
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private final int year;
  private final @Nullable Integer month;
  private final @Nullable Integer day;

  private PartialDate(String field, int year, @Nullable Integer month, @Nullable Integer day) {
    if (year < 1 || year > LAST_YEAR) {
      throw InvalidRequestException.of(
          field,
          "must be a "
              + (month == null ? "year" : day == null ? "month" : "day")
              + " of the years 1 to 9999",
          "Correct the date, or leave it out.");
    }
    try {
      LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    } catch (DateTimeException wrong) {
      throw InvalidRequestException.of(
          field,
          "must be in the calendar: a month from 1 to 12, a day from 1 to the month's last",
          "Correct the date, or leave out what is not known.");
    }
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * A year.
   *
   * @throws InvalidRequestException if it is not one of the years 1 to 9999
   */
  public static PartialDate of(int year) {
    return new PartialDate("date", year, null, null);
  }

  /**
   * A month.
   *
   * @param month from 1 for January to 12
   * @throws InvalidRequestException if there is no such month in the years 1 to 9999
   */
  public static PartialDate of(int year, int month) {
    return new PartialDate("date", year, month, null);
  }

  /**
   * A day.
   *
   * @param month from 1 for January to 12
   * @param day from 1
   * @throws InvalidRequestException if there is no such day in the years 1 to 9999
   */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate("date", year, month, day);
  }

  /**
   * A month.
   *
   * @throws InvalidRequestException if it is null or not of the years 1 to 9999
   */
  public static PartialDate of(@Nullable YearMonth month) {
    return of("date", month);
  }

  /** A month that is given for an attribute. */
  static PartialDate of(String attribute, @Nullable YearMonth month) {
    YearMonth given = Required.value(attribute, month);
    return new PartialDate(attribute, given.getYear(), given.getMonthValue(), null);
  }

  /**
   * A day.
   *
   * @throws InvalidRequestException if it is null or not of the years 1 to 9999
   */
  public static PartialDate of(@Nullable LocalDate day) {
    LocalDate given = Required.value("date", day);
    return new PartialDate("date", given.getYear(), given.getMonthValue(), given.getDayOfMonth());
  }

  /**
   * The date that is written {@code 2010}, {@code 2010-06} or {@code 2010-06-30}.
   *
   * @throws InvalidRequestException if the text is null, of another form or not in the calendar
   */
  public static PartialDate parse(@Nullable String text) {
    Matcher written = WRITTEN.matcher(ShownText.strip(Check.text("date", text)));
    if (!written.matches()) {
      throw InvalidRequestException.of(
          "date", "must be of the form 2010, 2010-06 or 2010-06-30", "Write it in one of them.");
    }
    return new PartialDate(
        "date",
        Integer.parseInt(written.group(1)),
        number(written.group(2)),
        number(written.group(3)));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** The year, from 1 to 9999. */
  public int year() {
    return year;
  }

  /** The month, from 1 for January to 12; absent if only the year is known. */
  public OptionalInt month() {
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** The day of the month, from 1; absent if it is not known. */
  public OptionalInt day() {
    return day == null ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** The month with its year; absent if only the year is known. */
  public Optional<YearMonth> yearMonth() {
    return month == null ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  /** The first day that it may be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it may be. */
  public LocalDate latest() {
    YearMonth last = YearMonth.of(year, month == null ? 12 : month);
    return day == null ? last.atEndOfMonth() : last.atDay(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && Objects.equals(month, that.month)
        && Objects.equals(day, that.day);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, day);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    String text = earliest().toString();
    return day != null ? text : text.substring(0, month == null ? 4 : 7);
  }
}
