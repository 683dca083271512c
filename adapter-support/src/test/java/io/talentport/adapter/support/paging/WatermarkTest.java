package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D7")
class WatermarkTest {

  private static final Instant BEGAN = Instant.parse("2026-11-27T10:00:00Z");

  private Instant now = BEGAN;

  /** Pages of one record each, changed at so many minutes after the beginning; null for no time. */
  private Listing<Integer> listing(PageRequest from, Integer... minutes) {
    return Listing.<Integer>of(
            new ListingScope("peerland", "app-1", "listThings", ""),
            new ListingRules("peerland", "app-1", 100, () -> now),
            from,
            10,
            (token, size) -> {
              int at = token == null ? 0 : Integer.parseInt(token);
              now = now.plus(Duration.ofMinutes(1));
              return new RawPage<>(
                  minutes.length == 0 ? List.of() : List.of(minutes[at]),
                  List.of(),
                  at + 1 < minutes.length,
                  String.valueOf(at + 1),
                  IllegalStateException::new);
            })
        .watermarkedBy(
            minute ->
                minute == Integer.MIN_VALUE
                    ? Optional.empty()
                    : Optional.of(BEGAN.plus(Duration.ofMinutes(minute))));
  }

  private static List<Page<Integer>> pages(Listing<Integer> listing) {
    List<Page<Integer>> pages = new ArrayList<>();
    listing.pages().forEach(pages::add);
    return pages;
  }

  private static Optional<Instant> atMinute(int minute) {
    return Optional.of(BEGAN.plus(Duration.ofMinutes(minute)));
  }

  @Test
  void isTheLatestTimeOfChangeUpToThePage() {
    assertThat(pages(listing(PageRequest.first(), -50, -70, -20, -90)))
        .extracting(Page::watermark)
        .containsExactly(atMinute(-50), atMinute(-50), atMinute(-20), atMinute(-20));
  }

  @Test
  @Tag("proves:watermark")
  void isNotLaterThanTheListingBeganSinceWhatWasGivenMayHaveChangedAgain() {
    assertThat(pages(listing(PageRequest.first(), -50, 2, 3)))
        .extracting(Page::watermark)
        .containsExactly(atMinute(-50), atMinute(0), atMinute(0));
  }

  @Test
  @Tag("proves:watermark")
  void goesOnBehindAStoredCursor() {
    Cursor stored = pages(listing(PageRequest.first(), -10, -20, -30)).get(0).next().orElseThrow();
    now = BEGAN.plus(Duration.ofHours(9));

    assertThat(pages(listing(PageRequest.from(Cursor.of(stored.toString())), -10, 30, -30)))
        .as("as if the listing had not been interrupted")
        .extracting(Page::watermark)
        .containsExactly(atMinute(0), atMinute(0));
  }

  @Test
  void isAbsentWhereNoRecordHasATime() {
    assertThat(pages(listing(PageRequest.first())))
        .extracting(Page::watermark)
        .containsOnly(Optional.empty());
    assertThat(pages(listing(PageRequest.first(), Integer.MIN_VALUE)))
        .extracting(Page::watermark)
        .containsOnly(Optional.empty());
    assertThat(pages(listing(PageRequest.first(), Integer.MIN_VALUE, -5)))
        .extracting(Page::watermark)
        .containsExactly(Optional.empty(), atMinute(-5));
  }

  @Test
  void staysThroughAListingOfDistinctRecordsAndOneThatIsNarrowed() {
    DistinctListing<Integer> distinct =
        new DistinctListing<>(listing(PageRequest.first(), -50, -50, -20), minute -> minute);

    List<Page<Integer>> pages = new ArrayList<>();
    distinct.matching(minute -> minute < -30).pages().forEach(pages::add);

    assertThat(pages).extracting(Page::items).containsExactly(List.of(-50), List.of(), List.of());
    assertThat(pages)
        .extracting(Page::watermark)
        .containsExactly(atMinute(-50), atMinute(-50), atMinute(-20));
  }
}
