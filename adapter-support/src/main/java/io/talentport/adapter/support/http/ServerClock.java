package io.talentport.adapter.support.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What a reply said about the time.
 *
 * @param date the reply's Date header
 * @param arrival when it came, by this machine's clock
 */
record ServerClock(String date, Instant arrival) {

  /** How far the server's clock is ahead; absent if the header is no date. */
  Optional<Duration> ahead() {
    try {
      Instant server = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
      return Optional.of(Duration.between(arrival, server));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
