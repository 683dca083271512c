package io.talentport.adapter.support.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time in a reply's headers; parsed once, when it is asked for. Thread-safe. */
final class ServerClock {

  /** The precision of the header. */
  private static final Duration EXACT_TO = Duration.ofSeconds(1);

  private final String date;
  private final Instant arrival;
  private volatile @Nullable Reading reading;

  /**
   * The parsed header.
   *
   * @param ahead how far the server's clock is ahead; null if the header is no date
   */
  private record Reading(@Nullable Duration ahead) {}

  /**
   * Notes a header.
   *
   * @param date the reply's Date header
   * @param arrival when it came, by this machine's clock
   */
  ServerClock(String date, Instant arrival) {
    this.date = date;
    this.arrival = arrival;
  }

  /** Whether a later reply gives the same time, within the header's precision. */
  boolean says(String laterDate, Instant laterArrival) {
    return date.equals(laterDate)
        && !laterArrival.isBefore(arrival)
        && laterArrival.isBefore(arrival.plus(EXACT_TO));
  }

  /** How far the server's clock is ahead; absent if the header is no date. */
  Optional<Duration> ahead() {
    Reading known = reading;
    if (known == null) {
      known = new Reading(read());
      reading = known;
    }
    return Optional.ofNullable(known.ahead);
  }

  private @Nullable Duration read() {
    try {
      Instant server = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
      return Duration.between(arrival, server);
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
