package io.talentport.adapter.support.reply;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.client5.http.utils.DateUtils;

/** The wait that a reply's headers ask for: seconds, or a date in one of HTTP's three forms. */
final class RetryAfter {

  /** Longer waits are cut down to this. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Pattern SECONDS = Pattern.compile("(\\d+)(?:\\.\\d+)?");
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /**
   * Loaded with the first response that asks to wait, because formatters take milliseconds to
   * create.
   */
  private static final class Dates {

    /** The library's own formatter of this form has no zone. */
    private static final DateTimeFormatter ASCTIME =
        DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static Optional<Instant> read(String value) {
      return Optional.ofNullable(
          DateUtils.parseDate(
              value, DateUtils.FORMATTER_RFC1123, DateUtils.FORMATTER_RFC1036, ASCTIME));
    }
  }

  /**
   * The wait of the first readable header; absent if none is readable.
   *
   * @param names the headers, the most reliable first
   * @param values gives the values of a header by its name, in their order
   * @param now used if the response has no Date header
   */
  static Optional<Duration> read(
      List<String> names, Function<String, List<String>> values, Supplier<Instant> now) {
    List<String> asked = new ArrayList<>(0);
    for (String name : names) {
      asked.addAll(values.apply(name));
    }
    return asked.isEmpty() ? Optional.empty() : read(asked, replied(values.apply("Date"), now));
  }

  private static Instant replied(List<String> dates, Supplier<Instant> now) {
    return dates.stream().flatMap(value -> Dates.read(value).stream()).findFirst().orElseGet(now);
  }

  private static Optional<Duration> read(List<String> asked, Instant replied) {
    return asked.stream()
        .flatMap(RetryAfter::wholeAndParts)
        .flatMap(value -> read(value.strip(), replied).stream())
        .findFirst();
  }

  /** A gateway may have joined several headers of one name; a date contains a comma too. */
  private static Stream<String> wholeAndParts(String value) {
    return Stream.concat(Stream.of(value), Arrays.stream(value.split(",")));
  }

  private static Optional<Duration> read(String value, Instant replied) {
    var seconds = SECONDS.matcher(value);
    if (seconds.matches()) {
      return Optional.of(capped(seconds(seconds.group(1), value)));
    }
    return Dates.read(value).map(until -> capped(Duration.between(replied, until)));
  }

  /** A fraction of a second is rounded up. */
  private static Duration seconds(String whole, String value) {
    if (whole.length() > MOST_DIGITS) {
      return LONGEST;
    }
    return Duration.ofSeconds(Long.parseLong(whole) + (whole.length() < value.length() ? 1 : 0));
  }

  private static Duration capped(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
