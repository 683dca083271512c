package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.fixture.Attributes;
import io.talentport.adapter.tck.internal.fixture.Example;
import io.talentport.adapter.tck.internal.spec.ErrorCode;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Listings are lazy, complete, in order, and end. */
@Tag("one-adapter-on-another-jdk")
abstract class PagingContract extends ContractGroup {

  private static final int ENDLESS = 50;

  /** A listing with many records on a correct platform. */
  private Paged<?> manyPages(Listing listing, int records, int size) {
    listing.seed(fixture().sandbox().seed(), listing.samples(records));
    return listing.list(fixture().connect(), PageRequest.first().size(size));
  }

  private void nextPage(
      Listing listing, List<Example> rows, @Nullable Boolean hasMore, @Nullable String token) {
    listing.answerNext(fixture().sandbox().faults(), rows, hasMore, token);
  }

  /** The attributes of a listing's records; stops reading at a limit. */
  private static List<Map<String, String>> read(Iterable<?> listing) {
    List<Map<String, String>> read = new ArrayList<>();
    Iterator<?> iterator = listing.iterator();
    while (read.size() < ENDLESS && iterator.hasNext()) {
      read.add(Attributes.of(iterator.next()));
    }
    return read;
  }

  private static List<Map<String, String>> expected(Listing listing, int records) {
    return Example.expected(listing.samples(records));
  }

  private List<RecordedRequest> requests(Listing listing) {
    return fixture().requests(listing.operation().id());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C50", mayHaveNoCase = true)
  @DisplayName("C50 sends nothing before the first record is asked for")
  void required_isLazy(Listing listing) {
    Paged<?> paged = manyPages(listing, 5, 2);

    Iterator<?> records = paged.iterator();
    Stream<?> stream = paged.stream();
    Iterator<?> pages = paged.pages().iterator();
    assertThat(paged.toString()).isNotNull();
    assertThat(fixture().sandbox().journal().counts()).as("nothing is sent eagerly").isEmpty();

    assertThat(records.hasNext()).isTrue();
    assertThat(fixture().count(listing.operation().id())).isEqualTo(1);
    assertThat(stream.findFirst()).isPresent();
    assertThat(fixture().count(listing.operation().id())).isEqualTo(2);
    pages.next();
    assertThat(fixture().count(listing.operation().id())).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C51", mayHaveNoCase = true)
  @DisplayName("C51 reads every record once, in order, and each page once")
  void required_readsEveryRecordOnceInOrder(Listing listing) {
    Paged<?> paged = manyPages(listing, 23, 5);

    assertThat(read(paged))
        .as("every record, once, in the platform's order")
        .isEqualTo(expected(listing, 23));
    assertThat(requests(listing)).as("each page is fetched once").hasSize(5);
    assertThat(requests(listing).stream().map(request -> String.valueOf(listing.tokenOf(request))))
        .doesNotHaveDuplicates();
    assertThat(listing.tokenOf(requests(listing).get(0))).isNull();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C52", mayHaveNoCase = true)
  @DisplayName("C52 keeps the page size on each page, and asks for the largest by default")
  void required_keepsThePageSize(Listing listing) {
    read(manyPages(listing, 7, 3));
    assertThat(requests(listing))
        .as("the size of each page")
        .extracting(listing::sizeOf)
        .containsExactly(3, 3, 3);

    fixture().sandbox().journal().clear();
    read(listing.list(fixture().connect(), PageRequest.first()));
    assertThat(requests(listing))
        .extracting(listing::sizeOf)
        .containsExactly(listing.largestPage());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C53", mayHaveNoCase = true)
  @DisplayName("C53 continues behind an empty page if there is more")
  void required_goesOnBehindAnEmptyPage(Listing listing) {
    nextPage(listing, List.of(), true, "token-1");
    nextPage(listing, listing.samples(2), true, "token-2");
    nextPage(listing, List.of(), true, "token-3");
    nextPage(listing, List.of(listing.sample(2)), false, null);

    assertThat(read(listing.list(fixture().connect(), PageRequest.first())))
        .as("the records behind an empty page")
        .isEqualTo(expected(listing, 3));
    assertThat(requests(listing).stream().map(request -> String.valueOf(listing.tokenOf(request))))
        .containsExactly("null", "token-1", "token-2", "token-3");
  }

  private void ends(Listing listing, @Nullable Boolean hasMore, @Nullable String token) {
    fixture().sandbox().journal().clear();
    nextPage(listing, listing.samples(2), hasMore, token);
    nextPage(listing, List.of(listing.sample(2)), false, null);
    assertThat(read(listing.list(fixture().connect(), PageRequest.first())))
        .as("the end is the end")
        .isEqualTo(expected(listing, 2));
    assertThat(requests(listing)).as("the end is the end").hasSize(1);
    fixture().sandbox().faults().clear();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C54", mayHaveNoCase = true)
  @DisplayName("C54 ends when there is no more, whatever the cursor says")
  void required_endsWhenThereIsNoMore(Listing listing) {
    ends(listing, false, null);
    ends(listing, false, "");
    ends(listing, false, "a-token-that-leads-nowhere");
    ends(listing, null, null);
    ends(listing, null, "");
  }

  private void neverEnds(Listing listing, String... tokens) {
    for (int page = 0; page < ENDLESS; page++) {
      String token = tokens[page % tokens.length];
      nextPage(listing, List.of(listing.sample(page)), true, token.isEmpty() ? null : token);
    }
    Paged<?> paged = listing.list(fixture().connect(), PageRequest.first());

    MalformedResponseException failure =
        ExpectedFailure.of(MalformedResponseException.class, () -> read(paged));

    assertThat(failure.operation()).contains(listing.operation().id());
    assertThat(requests(listing))
        .as("requests until the circle is noticed")
        .hasSizeLessThanOrEqualTo(tokens.length + 1);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C55", mayHaveNoCase = true)
  @DisplayName("C55 refuses an announcement of more without a cursor")
  void required_refusesMoreWithoutACursor(Listing listing) {
    neverEnds(listing, "");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C56", mayHaveNoCase = true)
  @DisplayName("C56 refuses a cursor that is repeated")
  @Tag("proves:listing-ends")
  void required_refusesARepeatedCursor(Listing listing) {
    neverEnds(listing, "again");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C57", mayHaveNoCase = true)
  @DisplayName("C57 refuses a circle of cursors")
  @Tag("proves:listing-ends")
  void required_refusesACircleOfCursors(Listing listing) {
    neverEnds(listing, "one", "two", "three");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C58", mayHaveNoCase = true)
  @DisplayName("C58 sends nothing further when the loop is left")
  void required_sendsNothingFurtherWhenTheLoopIsLeft(Listing listing) {
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

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C59", mayHaveNoCase = true)
  @DisplayName("C59 continues exactly behind a page whose cursor was stored as text")
  void required_goesOnBehindAStoredCursor(Listing listing) {
    Paged<?> paged = manyPages(listing, 11, 3);
    List<Map<String, String>> before = new ArrayList<>();
    for (Page<?> page : paged.pages()) {
      before.addAll(Attributes.ofAll(page.items()));
      if (page.next().isEmpty()) {
        continue;
      }
      Cursor stored = Cursor.of(page.next().get().toString());
      assertThat(stored).isEqualTo(page.next().get());
      fixture().sandbox().journal().clear();
      List<Map<String, String>> behind =
          read(listing.list(fixture().connect(), PageRequest.from(stored)));
      List<Map<String, String>> whole = new ArrayList<>(before);
      whole.addAll(behind);
      assertThat(whole)
          .as("the records before and behind a cursor")
          .isEqualTo(expected(listing, 11));
      assertThat(requests(listing))
          .as("the page size goes with the cursor")
          .extracting(listing::sizeOf)
          .containsOnly(3);

      fixture().sandbox().journal().clear();
      read(listing.list(fixture().connect(), PageRequest.from(stored).size(2)));
      assertThat(requests(listing)).extracting(listing::sizeOf).containsOnly(2);
    }
    assertThat(before).isEqualTo(expected(listing, 11));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C60", mayHaveNoCase = true)
  @DisplayName("C60 refuses the cursor of another listing")
  void required_refusesTheCursorOfAnotherListing(Listing listing) {
    Page<?> page = manyPages(listing, 4, 2).pages().iterator().next();
    PageRequest behind = PageRequest.from(page.next().orElseThrow());
    RecruitingPlatform other = fixture().connect(listing.settingsOfAnother());
    fixture().sandbox().journal().clear();

    assertThat(
            ExpectedFailure.of(InvalidRequestException.class, () -> listing.another(other, behind)))
        .hasMessageContaining("cursor")
        .hasMessageContaining("another listing");
    fixture().nothingWasSent();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C61", mayHaveNoCase = true)
  @DisplayName("C61 can be read again, and starts again")
  void required_canBeReadAgain(Listing listing) {
    Paged<?> paged = manyPages(listing, 5, 2);

    assertThat(read(paged)).isEqualTo(expected(listing, 5));
    assertThat(read(paged)).isEqualTo(expected(listing, 5));
    assertThat(Attributes.ofAll(paged.stream().toList())).isEqualTo(expected(listing, 5));
    List<Map<String, String>> ofPages = new ArrayList<>();
    paged.pages().forEach(page -> ofPages.addAll(Attributes.ofAll(page.items())));
    assertThat(ofPages).isEqualTo(expected(listing, 5));
    assertThat(requests(listing)).hasSize(12);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C62", mayHaveNoCase = true)
  @DisplayName("C62 has nothing behind its end")
  void required_hasNothingBehindItsEnd(Listing listing) {
    Paged<?> paged = listing.list(fixture().connect(), PageRequest.first());
    listing.seed(fixture().sandbox().seed(), List.of());

    Iterator<?> records = paged.iterator();
    assertThat(records.hasNext()).isFalse();
    ExpectedFailure.of(NoSuchElementException.class, records::next);

    Iterator<? extends Page<?>> pages = paged.pages().iterator();
    assertThat(pages.next().next()).isEmpty();
    assertThat(pages.hasNext()).isFalse();
    ExpectedFailure.of(NoSuchElementException.class, pages::next);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C63", mayHaveNoCase = true)
  @DisplayName("C63 loses no good record to a bad one, and reports the bad one")
  @Tag("proves:malformed-record")
  void required_losesNoGoodRecordToABadOne(Listing listing) {
    ObjectNode reply = listing.page(List.of(listing.sample(0), listing.sample(1)), false, null);
    ArrayNode rows = (ArrayNode) reply.at(listing.rowsPointer());
    rows.insertObject(1).put("marker-unknown-field", "marker-of-a-bad-record");
    rows.insertNull(0);
    fixture().sandbox().faults().next(listing.operation().id(), Fault.body(reply.toString()));
    listing.answerDetails(
        fixture().sandbox().faults(), List.of(listing.sample(0), listing.sample(1)));

    Page<?> page = listing.list(fixture().connect(), PageRequest.first()).pages().iterator().next();

    assertThat(Attributes.ofAll(page.items())).isEqualTo(expected(listing, 2));
    assertThat(page.faults()).extracting(fault -> fault.index()).containsExactly(0, 2);
    assertThat(page.faults().toString()).doesNotContain("marker-of-a-bad-record");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C64", mayHaveNoCase = true)
  @DisplayName("C64 can continue with the page that failed")
  void optional_goesOnWithThePageThatFailed(Listing listing) {
    Paged<?> paged = manyPages(listing, 6, 2);
    Iterator<?> records = paged.iterator();
    List<Map<String, String>> read = new ArrayList<>();
    read.add(Attributes.of(records.next()));
    read.add(Attributes.of(records.next()));
    fixture().sandbox().faults().next(listing.operation().id(), Fault.status(503));

    ExpectedFailure.of(PlatformUnavailableException.class, records::hasNext);

    while (records.hasNext()) {
      read.add(Attributes.of(records.next()));
    }
    assertThat(read)
        .as("the same iterator goes on where it failed")
        .isEqualTo(expected(listing, 6));
  }

  Stream<Listing> listingsOfIds() {
    return listings().filter(Listing::hasDetails);
  }

  private int details(Listing listing) {
    return fixture().count(listing.detail().operation());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listingsOfIds")
  @ContractCase(value = "C169", mayHaveNoCase = true)
  @DisplayName("C169 fetches a record behind an id when it is asked for, and no other")
  void required_fetchesARecordWhenItIsAskedFor(Listing listing) {
    Paged<?> paged = manyPages(listing, 5, 3);

    Iterator<?> records = paged.iterator();
    records.next();
    assertThat(details(listing)).as("records fetched for one").isEqualTo(1);
    records.next();
    assertThat(details(listing)).as("records fetched for two").isEqualTo(2);
    assertThat(paged.stream().limit(4)).hasSize(4);
    assertThat(details(listing)).as("records fetched for four more").isEqualTo(6);

    Iterator<? extends Page<?>> pages = paged.pages().iterator();
    assertThat(pages.next().items()).hasSize(3);
    assertThat(details(listing)).as("records fetched for a page of three").isEqualTo(9);
    assertThat(pages.next().items()).hasSize(2);
    assertThat(details(listing)).as("records fetched for a page of two").isEqualTo(11);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listingsOfIds")
  @ContractCase(value = "C170", mayHaveNoCase = true)
  @DisplayName("C170 continues with the record that failed, and fetches none again")
  void required_goesOnWithTheRecordThatFailed(Listing listing) {
    Iterator<?> records = manyPages(listing, 5, 3).iterator();
    List<Map<String, String>> read = new ArrayList<>();
    read.add(Attributes.of(records.next()));
    fixture().sandbox().faults().next(listing.detail().operation(), Fault.status(503));

    ExpectedFailure.of(PlatformUnavailableException.class, records::next);

    while (records.hasNext()) {
      read.add(Attributes.of(records.next()));
    }
    assertThat(read)
        .as("the records before and behind the one that failed")
        .isEqualTo(expected(listing, 5));
    assertThat(details(listing)).as("five records, and one failure").isEqualTo(6);
    assertThat(requests(listing)).as("pages").hasSize(2);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listingsOfIds")
  @ContractCase(value = "C171", mayHaveNoCase = true)
  @DisplayName("C171 leaves out a record that is gone, and reports it")
  void required_reportsARecordThatIsGone(Listing listing) {
    Paged<?> paged = manyPages(listing, 3, 3);
    List<Map<String, String>> others =
        List.of(listing.sample(0).expected(), listing.sample(2).expected());
    assertThat(listing.detail().nobodyCodes()).as("the codes that say so").isNotEmpty();
    for (String code : listing.detail().nobodyCodes()) {
      Fault gone = gone(listing, code);
      answerSecond(listing, gone);
      List<RecordFault> faults = new ArrayList<>();
      assertThat(read(paged.reportingFaultsTo(faults::add)))
          .as("the records beside one that is gone")
          .isEqualTo(others);
      assertThat(faults).extracting(RecordFault::index).containsExactly(1);

      answerSecond(listing, gone);
      Page<?> page = paged.pages().iterator().next();
      assertThat(Attributes.ofAll(page.items())).isEqualTo(others);
      assertThat(page.faults()).extracting(RecordFault::index).containsExactly(1);
    }
  }

  private Fault gone(Listing listing, String code) {
    String operation = listing.detail().operation();
    ErrorCode documented =
        Objects.requireNonNull(
            adapter().spec().call(operation).errorCodes().get(code), "no code " + code);
    return Fault.status(
        documented.http(),
        "application/json",
        adapter().envelope().refusal(operation, code, "gone", "id-of-a-refusal").toString());
  }

  private void answerSecond(Listing listing, Fault fault) {
    String detail = listing.detail().operation();
    fixture().sandbox().faults().next(detail, Fault.latency(Duration.ZERO));
    fixture().sandbox().faults().next(detail, fault);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listingsOfIds")
  @ContractCase(value = "C172", mayHaveNoCase = true)
  @DisplayName("C172 takes an answer without a record for a failure, not for no record")
  void required_takesNoAnswerForNoRecord(Listing listing) {
    Paged<?> paged = manyPages(listing, 2, 2);
    String detail = listing.detail().operation();
    fixture()
        .sandbox()
        .faults()
        .always(
            detail,
            Fault.body(
                adapter().envelope().success(JsonNodeFactory.instance.objectNode()).toString()));

    MalformedResponseException failure =
        ExpectedFailure.of(MalformedResponseException.class, () -> read(paged));

    assertThat(failure.operation()).contains(detail);
  }
}
