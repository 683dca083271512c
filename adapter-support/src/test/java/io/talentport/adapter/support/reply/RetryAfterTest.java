package io.talentport.adapter.support.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.core.error.RateLimitedException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

  private static Optional<Duration> read(Map<String, String> headers, String... names) {
    Map<String, String> any = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    any.putAll(headers);
    return RetryAfter.read(
        List.of(names), name -> Optional.ofNullable(any.get(name)).stream().toList(), () -> NOW);
  }

  @ParameterizedTest
  @Tag("G13")
  @ValueSource(
      strings = {"x|2", "|2", "2|5", "2, 5", "x, 2", "-1,2", "x|Fri, 27 Nov 2026 10:00:02 GMT"})
  void theFirstOfSeveralValuesOfOneHeaderThatCanBeReadCounts(String sent) {
    List<String> values = List.of(sent.split("\\|"));

    assertThat(
            RetryAfter.read(
                List.of("Retry-After"),
                name -> name.equals("Retry-After") ? values : List.of(),
                () -> NOW))
        .contains(Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @Tag("C9")
  @CsvSource(
      delimiter = '|',
      value = {
        "Fri, 27 Nov 2026 10:00:07 GMT|PT7S",
        "Friday, 27-Nov-26 10:01:00 GMT|PT1M",
        "Fri Nov 27 10:00:30 2026|PT30S",
        "Tue Dec  1 09:00:00 2026|PT24H",
        "Fri, 27 Nov 2026 09:00:00 GMT|PT0S",
        "Thu, 31 Dec 2099 23:59:59 GMT|PT24H",
        "Fri, 31 Dec 9999 23:59:59 GMT|PT24H"
      })
  void aDateIsRelativeToThisMachinesTimeWhereTheReplyTellsNone(String date, Duration wait) {
    assertThat(read(Map.of("Retry-After", date), "Retry-After")).contains(wait);
  }

  @ParameterizedTest
  @Tag("C9")
  @CsvSource(
      delimiter = '|',
      value = {
        "Wed, 21 Oct 2015 07:28:00 GMT|Wed, 21 Oct 2015 07:28:20 GMT|PT20S",
        "Fri, 27 Nov 2026 12:00:00 GMT|Fri, 27 Nov 2026 12:02:00 GMT|PT2M",
        "not a date|Fri, 27 Nov 2026 10:00:05 GMT|PT5S"
      })
  void aDateIsRelativeToTheReplysOwnDate(String date, String until, Duration wait) {
    Map<String, String> headers = new HashMap<>(Map.of("Date", date, "Retry-After", until));

    assertThat(read(headers, "Retry-After")).contains(wait);
  }

  @ParameterizedTest
  @Tag("C9")
  @Tag("G2")
  @CsvSource({
    "0,PT0S",
    "2,PT2S",
    "' 7 ',PT7S",
    "1.2,PT2S",
    "86400,PT24H",
    "86401,PT24H",
    "999999999,PT24H",
    "9223372036854775807,PT24H",
    "99999999999999999999999999,PT24H"
  })
  void secondsAreCappedAtADay(String value, Duration wait) {
    assertThat(read(Map.of("Retry-After", value), "Retry-After")).contains(wait);
  }

  @ParameterizedTest
  @Tag("G13")
  @ValueSource(
      strings = {"soon", "-1", "", "NaN", "1e3", "２", "Fri, 99 Nov 2026 10:00:00 GMT", "5;"})
  void whatCannotBeReadHidesNothing(String garbage) {
    Map<String, String> headers = Map.of("x-reset", garbage, "Retry-After", "2");

    assertThat(read(headers, "x-reset", "Retry-After")).contains(Duration.ofSeconds(2));
    assertThat(read(headers, "Retry-After", "x-reset")).contains(Duration.ofSeconds(2));
    assertThat(read(Map.of("x-reset", garbage), "x-reset", "Retry-After")).isEmpty();
  }

  @Test
  @Tag("G13")
  void ofTwoThatCanBeReadTheMoreTrustworthyOneCounts() {
    assertThat(read(Map.of("x-reset", "3", "Retry-After", "9"), "x-reset", "Retry-After"))
        .contains(Duration.ofSeconds(3));
  }

  @Test
  @Tag("C9")
  void aCallWaitsUntilTheDateThatARefusalNames() throws IOException {
    try (PeerFixture rig = new PeerFixture()) {
      rig.peer.then(
          Answer.reply(
              429,
              "",
              "Date: Wed, 21 Oct 2015 07:28:00 GMT",
              "Retry-After: Wed, 21 Oct 2015 07:28:09 GMT"));

      rig.api().list(null, null, null);

      assertThat(rig.time.pauses()).contains(Duration.ofSeconds(9));
    }
  }

  @Test
  @Tag("C9")
  void aDateBeyondTheDeadlineIsToldAndNotWaitedFor() throws IOException {
    try (PeerFixture rig = new PeerFixture()) {
      rig.peer.always(Answer.reply(429, "", "Retry-After: Thu, 31 Dec 2099 23:59:59 GMT"));

      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(() -> rig.api().list(null, null, null))
          .satisfies(told -> assertThat(told.retryAfter()).contains(Duration.ofDays(1)));
      assertThat(rig.time.pauses()).isEmpty();
    }
  }
}
