package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.platform.ListingDriver;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Listings are lazy, complete, in order, and end. */
abstract class PagingContract extends ContractGroup {

  private static final int ENDLESS = 50;

  /** What a listing of many records gives, of a platform that behaves. */
  private <T> Paged<T> manyPages(ListingDriver<T> listing, int records, int size) {
    listing.seed(rig().sandbox().seed(), listing.samples(records));
    return listing.list(rig().connect(), PageRequest.first().size(size));
  }

  private <T> void nextPage(
      ListingDriver<T> listing, List<T> items, @Nullable Boolean hasMore, @Nullable String token) {
    rig()
        .sandbox()
        .faults()
        .next(listing.operation().id(), Fault.body(listing.page(items, hasMore, token).toString()));
  }

  /** Reads a listing, but not for ever. */
  private static <T> List<T> read(Iterable<T> listing) {
    List<T> read = new ArrayList<>();
    Iterator<T> iterator = listing.iterator();
    while (read.size() < ENDLESS && iterator.hasNext()) {
      read.add(iterator.next());
    }
    return read;
  }

  private List<RecordedRequest> requests(ListingDriver<?> listing) {
    return rig().requests(listing.operation().id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C50")
  @DisplayName("C50 sends nothing before the first record is asked for")
  void required_isLazy(ListingDriver<?> listing) {
    Paged<?> paged = manyPages(listing, 5, 2);

    Iterator<?> records = paged.iterator();
    Stream<?> stream = paged.stream();
    Iterator<?> pages = paged.pages().iterator();
    assertThat(paged.toString()).isNotNull();
    assertThat(rig().sandbox().journal().counts()).as("nothing is sent eagerly").isEmpty();

    assertThat(records.hasNext()).isTrue();
    assertThat(rig().count(listing.operation().id())).isEqualTo(1);
    assertThat(stream.findFirst()).isPresent();
    assertThat(rig().count(listing.operation().id())).isEqualTo(2);
    pages.next();
    assertThat(rig().count(listing.operation().id())).isEqualTo(3);
  }

  private <T> void readsAll(ListingDriver<T> listing) {
    Paged<T> paged = manyPages(listing, 23, 5);

    assertThat(read(paged))
        .as("every record, once, in the platform's order")
        .isEqualTo(listing.samples(23));
    assertThat(requests(listing)).as("each page is fetched once").hasSize(5);
    assertThat(requests(listing).stream().map(request -> String.valueOf(listing.tokenOf(request))))
        .doesNotHaveDuplicates();
    assertThat(listing.tokenOf(requests(listing).get(0))).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C51")
  @DisplayName("C51 reads every record once, in order, and each page once")
  void required_readsEveryRecordOnceInOrder(ListingDriver<?> listing) {
    readsAll(listing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C52")
  @DisplayName("C52 keeps the page size on each page, and asks for the largest unless told")
  void required_keepsThePageSize(ListingDriver<?> listing) {
    read(manyPages(listing, 7, 3));
    assertThat(requests(listing))
        .as("the size of each page")
        .extracting(listing::sizeOf)
        .containsExactly(3, 3, 3);

    rig().sandbox().journal().clear();
    read(listing.list(rig().connect(), PageRequest.first()));
    assertThat(requests(listing))
        .extracting(listing::sizeOf)
        .containsExactly(listing.largestPage());
  }

  private <T> void goesOnBehindEmptyPage(ListingDriver<T> listing) {
    nextPage(listing, List.of(), true, "token-1");
    nextPage(listing, listing.samples(2), true, "token-2");
    nextPage(listing, List.of(), true, "token-3");
    nextPage(listing, List.of(listing.sample(2)), false, null);

    assertThat(read(listing.list(rig().connect(), PageRequest.first())))
        .as("the records behind an empty page")
        .isEqualTo(listing.samples(3));
    assertThat(requests(listing).stream().map(request -> String.valueOf(listing.tokenOf(request))))
        .containsExactly("null", "token-1", "token-2", "token-3");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C53")
  @DisplayName("C53 goes on behind an empty page when there is more")
  void required_goesOnBehindAnEmptyPage(ListingDriver<?> listing) {
    goesOnBehindEmptyPage(listing);
  }

  private <T> void ends(
      ListingDriver<T> listing, @Nullable Boolean hasMore, @Nullable String token) {
    rig().sandbox().journal().clear();
    nextPage(listing, listing.samples(2), hasMore, token);
    nextPage(listing, List.of(listing.sample(2)), false, null);
    assertThat(read(listing.list(rig().connect(), PageRequest.first())))
        .as("the end is the end")
        .isEqualTo(listing.samples(2));
    assertThat(requests(listing)).as("the end is the end").hasSize(1);
    rig().sandbox().faults().clear();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C54")
  @DisplayName("C54 ends when there is no more, whatever the cursor says")
  void required_endsWhenThereIsNoMore(ListingDriver<?> listing) {
    ends(listing, false, null);
    ends(listing, false, "");
    ends(listing, false, "a-token-that-leads-nowhere");
    ends(listing, null, null);
    ends(listing, null, "");
  }

  private <T> void neverEnds(ListingDriver<T> listing, String... tokens) {
    for (int page = 0; page < ENDLESS; page++) {
      String token = tokens[page % tokens.length];
      nextPage(listing, List.of(listing.sample(page)), true, token.isEmpty() ? null : token);
    }
    Paged<T> paged = listing.list(rig().connect(), PageRequest.first());

    MalformedResponseException failure =
        Failing.with(MalformedResponseException.class, () -> read(paged));

    assertThat(failure.operation()).contains(listing.operation().id());
    assertThat(requests(listing))
        .as("requests until the circle is noticed")
        .hasSizeLessThanOrEqualTo(tokens.length + 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C55")
  @DisplayName("C55 refuses an announcement of more without a cursor")
  void required_refusesMoreWithoutACursor(ListingDriver<?> listing) {
    neverEnds(listing, "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C56")
  @DisplayName("C56 refuses a cursor that is repeated")
  void required_refusesARepeatedCursor(ListingDriver<?> listing) {
    neverEnds(listing, "again");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C57")
  @DisplayName("C57 refuses a circle of cursors")
  void required_refusesACircleOfCursors(ListingDriver<?> listing) {
    neverEnds(listing, "one", "two", "three");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C58")
  @DisplayName("C58 sends nothing further when the loop is left")
  void required_sendsNothingFurtherWhenTheLoopIsLeft(ListingDriver<?> listing) {
    Paged<?> paged = manyPages(listing, 9, 3);
    int read = 0;
    for (Object ignored : paged) {
      read++;
      if (read == 3) {
        break;
      }
    }

    assertThat(requests(listing)).as("pages fetched for three records of three a page").hasSize(1);
    assertThat(paged.stream().limit(3)).hasSize(3);
    assertThat(requests(listing)).hasSize(2);
  }

  private <T> void resumes(ListingDriver<T> listing) {
    Paged<T> paged = manyPages(listing, 11, 3);
    List<T> before = new ArrayList<>();
    for (Page<T> page : paged.pages()) {
      before.addAll(page.items());
      if (page.next().isEmpty()) {
        continue;
      }
      Cursor stored = Cursor.of(page.next().get().toString());
      assertThat(stored).isEqualTo(page.next().get());
      rig().sandbox().journal().clear();
      List<T> behind = read(listing.list(rig().connect(), PageRequest.from(stored)));
      List<T> whole = new ArrayList<>(before);
      whole.addAll(behind);
      assertThat(whole).as("what stands before and behind a cursor").isEqualTo(listing.samples(11));
      assertThat(requests(listing))
          .as("the page size goes with the cursor")
          .extracting(listing::sizeOf)
          .containsOnly(3);

      rig().sandbox().journal().clear();
      read(listing.list(rig().connect(), PageRequest.from(stored).size(2)));
      assertThat(requests(listing)).extracting(listing::sizeOf).containsOnly(2);
    }
    assertThat(before).isEqualTo(listing.samples(11));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C59")
  @DisplayName("C59 goes on exactly behind a page whose cursor was stored as text")
  void required_goesOnBehindAStoredCursor(ListingDriver<?> listing) {
    resumes(listing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C60")
  @DisplayName("C60 refuses the cursor of another listing")
  void required_refusesTheCursorOfAnotherListing(ListingDriver<?> listing) {
    Page<?> page = manyPages(listing, 4, 2).pages().iterator().next();
    PageRequest behind = PageRequest.from(page.next().orElseThrow());
    RecruitingPlatform other = rig().connect(listing.settingsOfAnother());
    rig().sandbox().journal().clear();

    assertThat(Failing.with(InvalidRequestException.class, () -> listing.another(other, behind)))
        .hasMessageContaining("cursor")
        .hasMessageContaining("another listing");
    rig().nothingWasSent();
  }

  private <T> void isReiterable(ListingDriver<T> listing) {
    Paged<T> paged = manyPages(listing, 5, 2);

    assertThat(read(paged)).isEqualTo(listing.samples(5));
    assertThat(read(paged)).isEqualTo(listing.samples(5));
    assertThat(paged.stream().toList()).isEqualTo(listing.samples(5));
    List<T> ofPages = new ArrayList<>();
    paged.pages().forEach(page -> ofPages.addAll(page.items()));
    assertThat(ofPages).isEqualTo(listing.samples(5));
    assertThat(requests(listing)).hasSize(12);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C61")
  @DisplayName("C61 can be read again, and starts again")
  void required_canBeReadAgain(ListingDriver<?> listing) {
    isReiterable(listing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C62")
  @DisplayName("C62 has nothing behind its end")
  void required_hasNothingBehindItsEnd(ListingDriver<?> listing) {
    Paged<?> paged = listing.list(rig().connect(), PageRequest.first());
    listing.seed(rig().sandbox().seed(), List.of());

    Iterator<?> records = paged.iterator();
    assertThat(records.hasNext()).isFalse();
    Failing.with(NoSuchElementException.class, records::next);

    Iterator<? extends Page<?>> pages = pagesOf(paged);
    assertThat(pages.next().next()).isEmpty();
    assertThat(pages.hasNext()).isFalse();
    Failing.with(NoSuchElementException.class, pages::next);
  }

  private static <T> Iterator<Page<T>> pagesOf(Paged<T> paged) {
    return paged.pages().iterator();
  }

  private <T> void survivesBadRecords(ListingDriver<T> listing) {
    ObjectNode reply = listing.page(List.of(listing.sample(0), listing.sample(1)), false, null);
    ArrayNode rows = (ArrayNode) reply.at(listing.rowsPointer());
    rows.insertObject(1).put("marker-unknown-field", "marker-of-a-bad-record");
    rows.insertNull(0);
    rig().sandbox().faults().next(listing.operation().id(), Fault.body(reply.toString()));

    Page<T> page = listing.list(rig().connect(), PageRequest.first()).pages().iterator().next();

    assertThat(page.items()).containsExactly(listing.sample(0), listing.sample(1));
    assertThat(page.faults()).extracting(fault -> fault.index()).containsExactly(0, 2);
    assertThat(page.faults().toString()).doesNotContain("marker-of-a-bad-record");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C63")
  @DisplayName("C63 loses no good record to a bad one, and tells which was bad")
  void required_losesNoGoodRecordToABadOne(ListingDriver<?> listing) {
    survivesBadRecords(listing);
  }

  private <T> void failsInTheMiddle(ListingDriver<T> listing) {
    Paged<T> paged = manyPages(listing, 6, 2);
    Iterator<T> records = paged.iterator();
    List<T> read = new ArrayList<>();
    read.add(records.next());
    read.add(records.next());
    rig().sandbox().faults().next(listing.operation().id(), Fault.status(503));

    Failing.with(PlatformUnavailableException.class, records::hasNext);

    while (records.hasNext()) {
      read.add(records.next());
    }
    assertThat(read).as("the same iterator goes on where it failed").isEqualTo(listing.samples(6));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C64")
  @DisplayName("C64 can go on with the page that failed")
  void optional_goesOnWithThePageThatFailed(ListingDriver<?> listing) {
    failsInTheMiddle(listing);
  }
}
