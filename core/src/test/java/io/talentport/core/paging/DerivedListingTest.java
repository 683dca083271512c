package io.talentport.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

class DerivedListingTest {

  private static final Instant WATERMARK = Instant.parse("2026-11-27T10:00:00Z");
  private static final List<Page<Integer>> PAGES =
      List.of(
          page(List.of(1, 2), "one", fault(2)),
          page(List.of(), "two", fault(0), fault(1)),
          page(List.of(3), null));

  private final List<Integer> fetched = new ArrayList<>();
  private final List<String> reported = new ArrayList<>();

  private static RecordFault fault(int index) {
    return new RecordFault(index, "id", "is missing");
  }

  private static Page<Integer> page(
      List<Integer> items, @Nullable String next, RecordFault... faults) {
    return Page.of(items, next == null ? null : Cursor.of(next), List.of(faults), WATERMARK);
  }

  /** Notes which page was fetched. */
  private Paged<Integer> listing() {
    return new Paged<>() {
      @Override
      public Iterable<Page<Integer>> pages() {
        return () ->
            new Iterator<>() {
              private int at;

              @Override
              public boolean hasNext() {
                return at < PAGES.size();
              }

              @Override
              public Page<Integer> next() {
                fetched.add(at);
                return PAGES.get(at++);
              }
            };
      }

      @Override
      public Iterator<Integer> iterator() {
        throw new AssertionError("is read page by page");
      }

      @Override
      public Stream<Integer> stream() {
        throw new AssertionError("is read page by page");
      }
    };
  }

  private Paged<Integer> reporting() {
    return listing().reportingFaultsTo(fault -> reported.add("fault " + fault.index()));
  }

  @Test
  @Tag("B4")
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
