package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@Tag("G5")
class EmptyPagesTest {

  private final AtomicInteger calls = new AtomicInteger();

  private static RawPage<Integer> page(List<Integer> items, List<RecordFault> faults, String next) {
    return new RawPage<>(
        items,
        faults,
        true,
        next,
        reason ->
            new MalformedResponseException(
                ErrorDetails.of("The reply cannot be understood: " + reason)
                    .platform("peerland")
                    .build()));
  }

  private Listing<Integer> listing(PageRequest from, int most, PageFetcher<Integer> fetcher) {
    return Listing.of(
        new ListingScope("peerland", "app-1", "listThings", ""),
        new ListingRules("peerland", "app-1", most, () -> Instant.EPOCH),
        from,
        10,
        fetcher);
  }

  /** Never ends: a new token each time. */
  private RawPage<Integer> empty() {
    return page(List.of(), List.of(), "t-" + calls.incrementAndGet());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100})
  @Tag("proves:listing-ends")
  void pagesWithoutARecordEndTheListingWhenThereAreTooManyInARow(int most) {
    Listing<Integer> endless = listing(PageRequest.first(), most, (token, size) -> empty());

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> endless.stream().count())
        .withMessageContaining("more than " + most + " pages in a row have no record")
        .withMessageContaining("talentport.peerland.max-empty-pages")
        .satisfies(told -> assertThat(told.retryable()).isFalse());
    assertThat(calls).hasValue(most + 1);
  }

  @Test
  void theListingCanBeContinuedBehindTheEmptyPages() {
    MalformedResponseException ended =
        catchThrowableOfType(
            MalformedResponseException.class,
            () ->
                listing(PageRequest.first(), 3, (token, size) -> empty())
                    .pages()
                    .forEach(page -> {}));
    Cursor cursor = Cursor.of(ended.cursor().orElseThrow());
    calls.set(100);

    Iterator<Integer> rest =
        listing(
                PageRequest.from(cursor),
                3,
                (token, size) -> "t-4".equals(token) ? page(List.of(7), List.of(), "t-5") : empty())
            .iterator();

    assertThat(rest.next()).isEqualTo(7);
  }

  @Test
  void theSameIterationCanGoOnToo() {
    Iterator<Page<Integer>> pages =
        listing(PageRequest.first(), 2, (token, size) -> empty()).pages().iterator();
    pages.next();
    pages.next();

    assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(pages::next);
    assertThat(pages.next().items()).isEmpty();
    assertThat(calls).hasValue(4);
  }

  @Test
  void whatIsInBetweenBeginsTheCountAnewAlsoIfItCannotBeRead() {
    List<RecordFault> fault = List.of(new RecordFault(0, "id", "is missing"));
    Listing<Integer> listing =
        listing(
            PageRequest.first(),
            2,
            (token, size) -> {
              int call = calls.incrementAndGet();
              return page(
                  call % 6 == 3 ? List.of(call) : List.of(),
                  call % 6 == 0 ? fault : List.of(),
                  "t-" + call);
            });

    assertThat(listing.stream().limit(20)).hasSize(20);
  }

  @Test
  void asManyAsAreAllowedAndTheLastPageAreNoFailure() {
    Listing<Integer> listing =
        listing(
            PageRequest.first(),
            2,
            (token, size) ->
                calls.incrementAndGet() < 3
                    ? page(List.of(), List.of(), "t-" + calls)
                    : new RawPage<>(List.of(), List.of(), false, null, IllegalStateException::new));

    assertThat(listing).isEmpty();
    assertThat(calls).hasValue(3);
  }
}
