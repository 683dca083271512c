package io.talentport.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.talentport.core.error.IncompleteValueException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PagedTest {

  private static final Instant WATERMARK = Instant.parse("2026-11-27T10:00:00Z");
  private static final List<Page<Integer>> PAGES =
      List.of(
          page(List.of(1, 2), "one", fault(2)),
          page(List.of(), "two", fault(0), fault(1)),
          page(List.of(3), null));

  private final List<Integer> fetched = new ArrayList<>();
  private final List<String> reported = new ArrayList<>();
  private final List<Integer> failures = new ArrayList<>();

  private static RecordFault fault(int index) {
    return new RecordFault(index, "id", "is missing");
  }

  private static Page<Integer> page(
      List<Integer> items, @Nullable String next, RecordFault... faults) {
    return Page.of(items, next == null ? null : Cursor.of(next), List.of(faults), WATERMARK);
  }

  /** Notes which page was fetched. */
  private final class NotedPages implements Iterator<Page<Integer>> {

    private int at;

    @Override
    public boolean hasNext() {
      return at < PAGES.size();
    }

    @Override
    public Page<Integer> next() {
      if (failures.remove((Integer) at)) {
        throw new IllegalStateException("page " + at + " fails once");
      }
      fetched.add(at);
      return PAGES.get(at++);
    }
  }

  private Paged<Integer> listing() {
    return () -> NotedPages::new;
  }

  private Paged<Integer> reporting() {
    return listing().reportingFaultsTo(fault -> reported.add("fault " + fault.index()));
  }

  @Test
  @Tag("B4")
  void recordsAreThoseOfThePagesAgainInEachIteration() {
    Paged<Integer> listing = listing();

    assertThat(listing).containsExactly(1, 2, 3);
    assertThat(listing.stream()).containsExactly(1, 2, 3);
    assertThat(listing.stream().mapToInt(one -> one).sum()).isEqualTo(6);
    assertThat(listing.pages()).containsExactlyElementsOf(PAGES);
    assertThat(fetched).containsExactly(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2);
  }

  @Test
  @Tag("B4")
  void aStreamFetchesNoPageAhead() {
    Stream<Integer> records = listing().stream();
    assertThat(fetched).isEmpty();

    assertThat(records.limit(2)).containsExactly(1, 2);

    assertThat(fetched).containsExactly(0);
  }

  @Test
  @Tag("B4")
  void aPageThatFailedIsAskedForAgainAndNoRecordIsLost() {
    failures.add(1);
    Iterator<Integer> records = listing().iterator();
    assertThat(records.next()).isEqualTo(1);
    assertThat(records.next()).isEqualTo(2);
    assertThatIllegalStateException().isThrownBy(records::hasNext);

    assertThat(records).toIterable().containsExactly(3);
    assertThat(fetched).containsExactly(0, 1, 2);
  }

  @Test
  @Tag("B4")
  @Tag("proves:faults-seen")
  void reportsEachFaultOnceBeforeTheRecordsOfItsPage() {
    for (Integer one : reporting()) {
      reported.add("record " + one);
    }
    assertThat(reported)
        .containsExactly("fault 2", "record 1", "record 2", "fault 0", "fault 1", "record 3");
  }

  @Test
  @Tag("B4")
  void reportsWhicheverWayItIsReadAndAnewEachTime() {
    Paged<Integer> listing = reporting();

    assertThat(listing.stream()).containsExactly(1, 2, 3);
    assertThat(listing).containsExactly(1, 2, 3);
    assertThat(listing.pages()).containsExactlyElementsOf(PAGES);
    assertThat(reported).hasSize(9);
  }

  @Test
  @Tag("B4")
  void fetchesAndReportsNothingAhead() {
    Iterator<Integer> records = reporting().iterator();
    assertThat(fetched).isEmpty();
    assertThat(records.next()).isEqualTo(1);
    assertThat(records.next()).isEqualTo(2);

    assertThat(fetched).containsExactly(0);
    assertThat(reported).containsExactly("fault 2");
  }

  @Test
  @Tag("B4")
  void severalConsumersHearTheSame() {
    List<RecordFault> others = new ArrayList<>();

    assertThat(reporting().reportingFaultsTo(others::add)).hasSize(3);

    assertThat(others).hasSize(3);
    assertThat(reported).hasSize(3);
  }

  @Test
  @Tag("B4")
  void whatTheConsumerThrowsReachesTheReaderAndNothingIsLostBehindIt() {
    Paged<Integer> listing =
        listing()
            .reportingFaultsTo(
                fault -> {
                  reported.add("fault " + fault.index());
                  throw new IllegalStateException("marker");
                });
    Iterator<Integer> records = listing.iterator();
    List<Integer> read = new ArrayList<>();
    int thrown = 0;
    boolean more = true;
    while (more) {
      try {
        more = records.hasNext();
        if (more) {
          read.add(records.next());
        }
      } catch (IllegalStateException fromConsumer) {
        thrown++;
      }
    }

    assertThat(thrown).isEqualTo(3);
    assertThat(read).containsExactly(1, 2, 3);
    assertThat(reported).containsExactly("fault 2", "fault 0", "fault 1");
    assertThat(fetched).containsExactly(0, 1, 2);
  }

  @Test
  @Tag("D7")
  void aNarrowedListingKeepsCursorsFaultsAndWatermarks() {
    List<Page<Integer>> pages = new ArrayList<>();
    listing().matching(one -> one % 2 == 1).pages().forEach(pages::add);

    assertThat(pages).extracting(Page::items).containsExactly(List.of(1), List.of(), List.of(3));
    assertThat(pages).extracting(Page::next).isEqualTo(PAGES.stream().map(Page::next).toList());
    assertThat(pages).extracting(Page::faults).isEqualTo(PAGES.stream().map(Page::faults).toList());
    assertThat(pages).allMatch(page -> page.watermark().filter(WATERMARK::equals).isPresent());
    assertThat(listing().matching(one -> one > 1).stream()).containsExactly(2, 3);
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> listing().reportingFaultsTo(null))
        .withMessageContaining("faults");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> listing().matching(null))
        .withMessageContaining("condition");
  }

  @Test
  void hasNothingBehindItsEnd() {
    Iterator<Integer> records = reporting().iterator();
    records.forEachRemaining(one -> {});

    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(records::next);
  }

  @Test
  void aPageHasNoWatermarkUnlessItIsTold() {
    assertThat(Page.of(List.of(1), null, List.of()).watermark()).isEmpty();
  }
}
