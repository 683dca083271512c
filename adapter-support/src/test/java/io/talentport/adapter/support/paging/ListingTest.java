package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ListingTest {

  private static final ListingScope SCOPE =
      new ListingScope("peerland", "app-1", "listThings", "talent-1");
  private static final ListingRules RULES =
      new ListingRules("peerland", "app-1", 1_000_000, () -> Instant.EPOCH);
  private static final int MAXIMUM = 10;

  private final List<String> fetched = new ArrayList<>();

  /** Paging that cannot end, as this test's adapter reports it. */
  private static final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
      super(reason);
    }
  }

  private Listing<Integer> listing(PageRequest from, PageFetcher<Integer> fetcher) {
    return listing(SCOPE, from, fetcher);
  }

  private Listing<Integer> listing(
      ListingScope scope, PageRequest from, PageFetcher<Integer> fetcher) {
    return Listing.of(
        scope,
        RULES,
        from,
        MAXIMUM,
        (token, size) -> {
          fetched.add(token + "/" + size);
          return fetcher.fetch(token, size);
        });
  }

  /** Serves the numbers from 0; the token is the first number of the page, in odd clothes. */
  private static PageFetcher<Integer> numbers(int count) {
    return (token, size) -> {
      int from = token == null ? 0 : Integer.parseInt(token.substring(2, token.length() - 2));
      int to = Math.min(count, from + size);
      return page(IntStream.range(from, to).boxed().toList(), to < count, "+\n" + to + "==");
    };
  }

  private static RawPage<Integer> page(
      List<Integer> items, @Nullable Boolean hasMore, @Nullable String next) {
    return new RawPage<>(items, List.of(), hasMore, next, Malformed::new);
  }

  @Test
  void nothingIsSentBeforeTheFirstElementIsWanted() {
    Listing<Integer> listing = listing(PageRequest.first(), numbers(25));
    Iterator<Integer> iterator = listing.iterator();
    Stream<Integer> stream = listing.stream();
    Iterator<Page<Integer>> pages = listing.pages().iterator();

    assertThat(pages.hasNext()).isTrue();
    assertThat(stream).isNotNull();
    assertThat(fetched).isEmpty();
    assertThat(iterator.next()).isZero();
    assertThat(fetched).hasSize(1);
  }

  @Test
  void everyRecordComesOnceAndInOrderAndEveryPageIsFetchedOnce() {
    assertThat(listing(PageRequest.first(), numbers(25)))
        .containsExactlyElementsOf(IntStream.range(0, 25).boxed().toList());
    assertThat(fetched).containsExactly("null/10", "+\n10==/10", "+\n20==/10");
  }

  @Test
  void aListingCanBeIteratedAgain() {
    Listing<Integer> listing = listing(PageRequest.first(), numbers(15));

    assertThat(listing).hasSize(15);
    assertThat(listing.stream()).hasSize(15);
    assertThat(fetched).hasSize(4);
  }

  @Test
  void leavingEarlySendsNothingFurther() {
    Listing<Integer> listing = listing(PageRequest.first(), numbers(1000));
    for (Integer number : listing) {
      if (number == 9) {
        break;
      }
    }
    assertThat(fetched).hasSize(1);
    assertThat(listing.stream().limit(10)).hasSize(10);
    assertThat(fetched).hasSize(2);
    assertThat(listing.stream().anyMatch(number -> number == 12)).isTrue();
    assertThat(fetched).hasSize(4);
  }

  @Test
  void anEmptyPageThatAnnouncesMoreGoesOn() {
    PageFetcher<Integer> sparse =
        (token, size) ->
            token == null
                ? page(List.of(), true, "a")
                : token.equals("a") ? page(List.of(), true, "b") : page(List.of(7), false, "");

    assertThat(listing(PageRequest.first(), sparse)).containsExactly(7);
    assertThat(listing(PageRequest.first(), sparse).pages()).hasSize(3);
  }

  @Test
  void anEmptyListingHasOneEmptyPageAndNoRecord() {
    Listing<Integer> empty = listing(PageRequest.first(), numbers(0));

    assertThat(empty).isEmpty();
    assertThat(empty.pages()).singleElement().extracting(Page::next).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> empty.iterator().next()).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void noPageComesAfterTheLast() {
    Iterator<Page<Integer>> pages = listing(PageRequest.first(), numbers(1)).pages().iterator();
    pages.next();

    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    assertThat(fetched).hasSize(1);
  }

  @Test
  void aTokenOnTheLastPageIsNotFollowed() {
    assertThat(listing(PageRequest.first(), (token, size) -> page(List.of(1), false, "left over")))
        .containsExactly(1);
  }

  @Test
  void aPageThatSaysNothingOfMoreIsTheLastUnlessItHasAToken() {
    assertThat(listing(PageRequest.first(), (token, size) -> page(List.of(1), null, null)))
        .containsExactly(1);
    assertThatThrownBy(
            () ->
                listing(PageRequest.first(), (token, size) -> page(List.of(1), null, "x")).stream()
                    .count())
        .isInstanceOf(Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void moreWithoutACursorIsMalformed(String blank) {
    for (String token : new String[] {blank, null}) {
      assertThatThrownBy(
              () ->
                  listing(PageRequest.first(), (from, size) -> page(List.of(1), true, token))
                      .stream()
                      .count())
          .isInstanceOf(Malformed.class)
          .hasMessageContaining("without a cursor");
    }
    assertThat(fetched).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "0,2", "0,7", "1,1", "5,3", "100,1", "3000,17", "12000,1", "12000,5000"})
  void cursorsThatRunInACircleEnd(int before, int length) {
    PageFetcher<Integer> circle =
        (token, size) -> {
          int here = token == null ? -1 : Integer.parseInt(token);
          int next = here + 1 < before + length ? here + 1 : before;
          return page(List.of(), true, String.valueOf(next));
        };

    assertThatThrownBy(() -> listing(PageRequest.first(), circle).iterator().hasNext())
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("repeated a page token; the listing would loop");
    assertThat(fetched.size()).isLessThan(4 * (before + length) + 8);
  }

  @Test
  void aCursorThatLeadsBackToWhereAResumedListingBeganEnds() {
    Cursor second = cursors(listing(PageRequest.first(), numbers(100))).get(0);
    fetched.clear();

    assertThatThrownBy(
            () ->
                listing(
                        PageRequest.from(second),
                        (token, size) -> page(List.of(1), true, "+\n10=="))
                    .stream()
                    .count())
        .isInstanceOf(Malformed.class);
    assertThat(fetched).hasSize(1);
  }

  private static List<Cursor> cursors(Listing<Integer> listing) {
    List<Cursor> cursors = new ArrayList<>();
    listing.pages().forEach(page -> page.next().ifPresent(cursors::add));
    return cursors;
  }

  @Test
  void aStoredCursorResumesExactlyBehindItsPage() {
    List<Cursor> cursors = cursors(listing(PageRequest.first().size(7), numbers(25)));
    assertThat(cursors).hasSize(3);

    for (int page = 0; page < cursors.size(); page++) {
      Cursor stored = Cursor.of(cursors.get(page).toString());
      assertThat(listing(PageRequest.from(stored), numbers(25)))
          .containsExactlyElementsOf(IntStream.range(7 * (page + 1), 25).boxed().toList());
    }
  }

  @Test
  void theSizeIsKeptOnEveryPageAndInTheCursorUnlessAnotherIsAskedFor() {
    Cursor cursor = cursors(listing(PageRequest.first().size(3), numbers(10))).get(0);
    assertThat(fetched).allMatch(call -> call.endsWith("/3"));
    fetched.clear();

    assertThat(listing(PageRequest.from(cursor), numbers(10))).hasSize(7);
    assertThat(fetched).hasSize(3).allMatch(call -> call.endsWith("/3"));
    fetched.clear();

    assertThat(listing(PageRequest.from(cursor).size(10), numbers(10))).hasSize(7);
    assertThat(fetched).containsExactly("+\n3==/10");
  }

  @Test
  @Tag("G18")
  void aCursorOfAnotherListingIsRefusedBeforeAnyCall() {
    Cursor cursor = cursors(listing(PageRequest.first(), numbers(25))).get(0);
    fetched.clear();

    for (ListingScope other :
        List.of(
            new ListingScope("otherland", "app-1", "listThings", "talent-1"),
            new ListingScope("peerland", "app-2", "listThings", "talent-1"),
            new ListingScope("peerland", "", "listThings", "talent-1"),
            new ListingScope("peerland", "app-1", "listOthers", "talent-1"),
            new ListingScope("peerland", "app-1", "listThings", "talent-2"),
            new ListingScope("peerland", "app-1", "listThings", ""))) {
      assertThatThrownBy(() -> listing(other, PageRequest.from(cursor), numbers(25)))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("cursor belongs to another listing than " + other.platform());
    }
    assertThat(fetched).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "!!!", "AAAA", "eyJhIjoxfQ==", "张三", "Mgox", " "})
  void garbageIsNoCursor(String text) {
    assertThatThrownBy(() -> listing(PageRequest.from(Cursor.of(text)), numbers(25)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("cursor ");
  }

  @Test
  void aCursorThatWasTamperedWithIsRefused() {
    String good = cursors(listing(PageRequest.first(), numbers(25))).get(0).toString();
    String content = new String(Base64.getUrlDecoder().decode(good), StandardCharsets.UTF_8);
    for (String wrong :
        List.of(
            content.replaceFirst("2", "3"),
            content.replace("\n10\n", "\n-1\n"),
            content.replace("\n10\n", "\n0\n"),
            content.replace("\n10\n", "\n99999999999\n"),
            content.replace("\n10\n", "\nten\n"))) {
      Cursor tampered =
          Cursor.of(
              Base64.getUrlEncoder()
                  .withoutPadding()
                  .encodeToString(wrong.getBytes(StandardCharsets.UTF_8)));
      assertThatThrownBy(() -> listing(PageRequest.from(tampered), numbers(25)))
          .as(wrong)
          .isInstanceOf(InvalidRequestException.class);
    }
    assertThat(good).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void aSizeAboveTheLimitIsRefusedBeforeAnyCall() {
    assertThatThrownBy(() -> listing(PageRequest.first().size(11), numbers(25)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("page size must be at most 10 for peerland listThings, but is 11");
    assertThat(listing(PageRequest.first().size(10), numbers(25))).hasSize(25);
  }

  @Test
  void withoutARequestThereIsNoListing() {
    assertThatThrownBy(() -> Listing.of(SCOPE, RULES, null, MAXIMUM, numbers(1)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("PageRequest.first()");
  }

  @Test
  @Tag("G15")
  void aCursorWithHalfOfACharacterIsMalformed() {
    for (String half : List.of("\ud83d", "a\ude00", "1\ud83d2")) {
      Listing<Integer> listing =
          listing(PageRequest.first(), (token, size) -> page(List.of(1), true, half));

      assertThatThrownBy(() -> listing.pages().forEach(page -> {}))
          .isInstanceOf(Malformed.class)
          .hasMessageContaining("half of a character");
    }
    assertThat(fetched).hasSize(3);
  }

  @Test
  void faultsComeWithTheirPage() {
    RecordFault fault = new RecordFault(1, "name", "is missing");
    Listing<Integer> listing =
        listing(
            PageRequest.first(),
            (token, size) ->
                new RawPage<>(List.of(1), List.of(fault), false, null, Malformed::new));

    assertThat(listing.pages()).singleElement().extracting(Page::faults).isEqualTo(List.of(fault));
    assertThat(listing).containsExactly(1);
  }

  @Test
  void aPageThatFailedCanBeAskedForAgain() {
    boolean[] failed = {false};
    Iterator<Integer> iterator =
        listing(
                PageRequest.first(),
                (token, size) -> {
                  if (token != null && !failed[0]) {
                    failed[0] = true;
                    throw new Malformed("passing fault");
                  }
                  return numbers(15).fetch(token, size);
                })
            .iterator();
    for (int number = 0; number < 10; number++) {
      iterator.next();
    }

    assertThatThrownBy(iterator::hasNext).hasMessage("passing fault");
    assertThat(iterator.next()).isEqualTo(10);
  }

  @Test
  void aLongListingKeepsNoRecordThatWasReturned() {
    List<WeakReference<byte[]>> records = new ArrayList<>();
    Iterator<byte[]> iterator =
        Listing.of(
                SCOPE,
                RULES,
                PageRequest.first(),
                1000,
                (token, size) -> {
                  int page = token == null ? 0 : Integer.parseInt(token);
                  byte[] item = new byte[1000];
                  records.add(new WeakReference<>(item));
                  return new RawPage<>(
                      List.of(item), List.of(), true, String.valueOf(page + 1), Malformed::new);
                })
            .stream()
            .iterator();
    for (int page = 0; page < 100; page++) {
      iterator.next();
    }

    System.gc();

    // The last page may wait for its reader, and one behind it may have been asked for.
    assertThat(records.stream().filter(record -> !record.refersTo(null)).count())
        .as("records of %s that are still held", records.size())
        .isLessThanOrEqualTo(2);
    assertThat(iterator).hasNext();
  }
}
