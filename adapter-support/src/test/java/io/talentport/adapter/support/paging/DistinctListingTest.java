package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DistinctListingTest {

  private static final RecordFault FAULT = new RecordFault(0, "id", "is missing");

  private static DistinctListing<Integer> of(List<List<Integer>> pages) {
    return new DistinctListing<>(
        Listing.of(
            new ListingScope("peerland", "app-1", "list", ""),
            new ListingRules("peerland", "app-1", 100, () -> Instant.EPOCH),
            PageRequest.first(),
            1000,
            (token, size) -> {
              int page = token == null ? 0 : Integer.parseInt(token);
              boolean more = page + 1 < pages.size();
              return new RawPage<>(
                  pages.get(page),
                  List.of(FAULT),
                  more,
                  more ? String.valueOf(page + 1) : null,
                  IllegalStateException::new);
            }),
        number -> number);
  }

  @Test
  void givesARecordOnceInEveryIteration() {
    DistinctListing<Integer> listing = of(List.of(List.of(1, 2), List.of(2, 3), List.of(1)));

    assertThat(listing).containsExactly(1, 2, 3);
    assertThat(listing.stream()).containsExactly(1, 2, 3);
    assertThat(listing).containsExactly(1, 2, 3);
  }

  @Test
  void keepsPagesCursorsAndFaults() {
    List<Page<Integer>> pages =
        stream(of(List.of(List.of(1), List.of(1), List.of(2))).pages()).toList();

    assertThat(pages).extracting(Page::items).containsExactly(List.of(1), List.of(), List.of(2));
    assertThat(pages).allSatisfy(page -> assertThat(page.faults()).containsExactly(FAULT));
    assertThat(pages.get(1).next()).isPresent();
    assertThat(pages.get(2).next()).isEmpty();
  }

  @Test
  @Tag("proves:record-once")
  void remembersSoManyThatARowWhichMovesIsStillKnownAndForgetsTheRest() {
    List<Integer> many = IntStream.range(0, 10_000).boxed().toList();

    assertThat(of(List.of(many, List.of(0, 5_000)))).hasSize(10_000);
    assertThat(of(List.of(many, List.of(10_000), List.of(0)))).hasSize(10_002);
  }

  @Test
  void endsAsAnIteratorDoes() {
    Iterator<Integer> empty = of(List.of(List.of())).iterator();

    assertThat(empty.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::next);
  }

  private static Stream<Page<Integer>> stream(Iterable<Page<Integer>> pages) {
    return StreamSupport.stream(pages.spliterator(), false);
  }
}
