package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds of a listing whatever pages the platform gives. */
class PagingPropertyTest {

  private static final int MAXIMUM = 100;

  private interface Api {

    @SpecOperation(id = "listThings", retrySafe = true)
    void listThings();
  }

  private static final Operation OPERATION =
      Operation.of("peerland", new OperationId(Api.class, "listThings"));
  private static final ListingRules RULES =
      new ListingRules("peerland", "app-1", 1_000_000, () -> Instant.EPOCH);
  private static final ListingScope SCOPE = new ListingScope("peerland", "app-1", "listThings", "");

  private static Listing<Integer> listing(PageRequest from, PageFetcher<Integer> fetcher) {
    return Listing.of(SCOPE, RULES, from, MAXIMUM, fetcher);
  }

  private static RawPage<Integer> page(
      List<Integer> items, @Nullable Boolean hasMore, @Nullable String next) {
    return new RawPage<>(items, List.of(), hasMore, next, new CallErrors(OPERATION)::malformed);
  }

  /** A platform's whole listing: how many records each page has, and how the last page ends. */
  private record Book(List<Integer> sizes, String salt, @Nullable Boolean end, String lastToken) {

    List<Integer> records() {
      return IntStream.range(0, sizes.stream().mapToInt(Integer::intValue).sum()).boxed().toList();
    }

    List<Integer> recordsFrom(int page) {
      return records().subList(before(page), records().size());
    }

    private int before(int page) {
      return sizes.stream().limit(page).mapToInt(Integer::intValue).sum();
    }

    RawPage<Integer> fetch(@Nullable String token, int size) {
      int page = token == null ? 0 : Integer.parseInt(token.substring(salt.length()));
      List<Integer> items = records().subList(before(page), before(page + 1));
      boolean last = page == sizes.size() - 1;
      return last ? page(items, end, lastToken) : page(items, true, salt + (page + 1));
    }
  }

  @Provide
  static Arbitrary<Book> books() {
    // A page that says nothing about a next one has no token either; one that says no may have.
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 12))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25),
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.of(true, false),
            Arbitraries.of("", " ", "left over"))
        .as(
            (sizes, salt, saysNo, left) ->
                new Book(
                    sizes, salt, saysNo ? false : null, saysNo ? left : left.replace(left, "")));
  }

  @Property
  void everyRecordComesExactlyOnceAndInOrder(@ForAll @From("books") Book book) {
    Listing<Integer> listing = listing(PageRequest.first(), book::fetch);

    assertThat(listing).containsExactlyElementsOf(book.records());
    assertThat(listing.stream()).containsExactlyElementsOf(book.records());
    assertThat(listing.pages()).hasSize(book.sizes().size());
  }

  @Property
  void everyStoredCursorGivesExactlyTheRest(@ForAll @From("books") Book book) {
    List<Cursor> cursors = new ArrayList<>();
    for (Page<Integer> page : listing(PageRequest.first(), book::fetch).pages()) {
      page.next().ifPresent(cursors::add);
    }

    assertThat(cursors).hasSize(book.sizes().size() - 1);
    for (int page = 0; page < cursors.size(); page++) {
      Cursor stored = Cursor.of(cursors.get(page).toString());
      assertThat(listing(PageRequest.from(stored), book::fetch))
          .containsExactlyElementsOf(book.recordsFrom(page + 1));
    }
  }

  @Property(tries = 200)
  @Tag("proves:listing-ends")
  void aCircleOfAnyLengthAnywhereEndsAsAMalformedReply(
      @ForAll @IntRange(max = 700) int before,
      @ForAll @IntRange(min = 1, max = 700) int length,
      @ForAll @IntRange(max = 3) int perPage) {
    AtomicInteger fetched = new AtomicInteger();
    PageFetcher<Integer> circle =
        (token, size) -> {
          int here = token == null ? 0 : Integer.parseInt(token);
          int next = here + 1 < before + length ? here + 1 : before;
          fetched.incrementAndGet();
          return page(IntStream.range(0, perPage).boxed().toList(), true, "" + next);
        };

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> listing(PageRequest.first(), circle).forEach(item -> {}))
        .withMessageContaining("listThings");
    // A platform that runs in a circle is not asked much longer than the circle is.
    assertThat(fetched.get()).isLessThanOrEqualTo(before + length + 1);
  }

  @Provide
  static Arbitrary<List<RawPage<Integer>>> anyPages() {
    Arbitrary<RawPage<Integer>> page =
        Combinators.combine(
                Arbitraries.integers().list().ofMaxSize(3),
                Arbitraries.of(true, false).injectNull(0.2),
                Arbitraries.of("", " ", "0", "1", "2", "3", "4", "5").injectNull(0.1))
            .as(PagingPropertyTest::page);
    return page.list().ofSize(6);
  }

  @Property
  void anyPagesAtAllEndAsAListingOrAsAMalformedReply(
      @ForAll @From("anyPages") List<RawPage<Integer>> pages) {
    List<String> asked = new ArrayList<>();
    Listing<Integer> listing =
        listing(
            PageRequest.first(),
            (token, size) -> {
              asked.add(String.valueOf(token));
              return pages.get(token == null ? 0 : Integer.parseInt(token));
            });
    List<Integer> seen = new ArrayList<>();
    boolean malformed = false;
    try {
      listing.forEach(seen::add);
    } catch (MalformedResponseException endless) {
      malformed = true;
    }

    assertThat(asked).doesNotHaveDuplicates();
    RawPage<Integer> last =
        pages.get(asked.size() == 1 ? 0 : Integer.parseInt(asked.get(asked.size() - 1)));
    boolean hasToken = last.nextToken() != null && !last.nextToken().isBlank();
    boolean goodEnd = last.hasMore() == null ? !hasToken : !last.hasMore();
    assertThat(malformed).isEqualTo(!goodEnd);
    // A page whose paging is malformed is not given out, since nobody could go on behind it.
    assertThat(seen)
        .containsExactlyElementsOf(
            asked.stream()
                .limit(malformed ? asked.size() - 1 : asked.size())
                .flatMap(
                    token ->
                        pages
                            .get(token.equals("null") ? 0 : Integer.parseInt(token))
                            .items()
                            .stream())
                .toList());
  }
}
