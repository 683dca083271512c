package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.mapping.RecordReader.Records;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DetailedListingTest {

  private static final RecordFault UNREADABLE_ID = new RecordFault(1, "", "is null");

  private final List<String> calls = new ArrayList<>();
  private final Set<String> failing = new HashSet<>();
  private final Set<String> gone = new HashSet<>();

  /** Two pages of ids: a and c, between which one is unreadable, then d, e and f. */
  private DetailedListing<String> listing(PageRequest from) {
    Listing<String> ids =
        Listing.of(
            new ListingScope("peerland", "app-1", "listIds", ""),
            new ListingRules("peerland", "app-1", 100, () -> Instant.EPOCH),
            from,
            10,
            (token, size) -> {
              calls.add(token == null ? "page" : "page " + token);
              return token == null
                  ? new RawPage<>(
                      List.of("a", "c"),
                      List.of(UNREADABLE_ID),
                      true,
                      "second",
                      IllegalStateException::new)
                  : new RawPage<>(
                      List.of("d", "e", "f"), List.of(), false, null, IllegalStateException::new);
            });
    return DetailedListing.of(ids, this::fetch);
  }

  private DetailedListing<String> listing() {
    return listing(PageRequest.first());
  }

  private Records<String> fetch(int index, String id) {
    calls.add(id);
    if (failing.remove(id)) {
      throw new IllegalStateException(id + " failed");
    }
    return gone.contains(id)
        ? Records.none(new RecordFault(index, "", "is gone", id))
        : new Records<>(List.of(id + "!"), List.of());
  }

  @Test
  void aRecordIsFetchedWhenItIsAskedFor() {
    Iterator<String> records = listing().iterator();
    assertThat(calls).isEmpty();

    assertThat(records.next()).isEqualTo("a!");
    assertThat(calls).containsExactly("page", "a");
    assertThat(records.next()).isEqualTo("c!");
    assertThat(records.next()).isEqualTo("d!");

    assertThat(calls).containsExactly("page", "a", "c", "page second", "d");
  }

  @Test
  void aStreamThatEndsEarlyMakesNoCallForTheRest() {
    assertThat(listing().stream().limit(3)).containsExactly("a!", "c!", "d!");

    assertThat(calls).containsExactly("page", "a", "c", "page second", "d");
  }

  @Test
  void conditionsAndFaultsLeaveItLazy() {
    List<RecordFault> faults = new ArrayList<>();
    gone.add("c");

    assertThat(
            listing()
                .matching(record -> !record.startsWith("a"))
                .reportingFaultsTo(faults::add)
                .stream()
                .findFirst())
        .contains("d!");

    assertThat(calls).containsExactly("page", "a", "c", "page second", "d");
    assertThat(faults).containsExactly(UNREADABLE_ID, new RecordFault(2, "", "is gone", "c"));
  }

  @Test
  void aPageIsWholeAndHasTheCursorBehindIt() {
    gone.add("c");
    Iterator<Page<String>> pages = listing().pages().iterator();

    Page<String> first = pages.next();

    assertThat(first.items()).containsExactly("a!");
    assertThat(first.faults())
        .containsExactly(UNREADABLE_ID, new RecordFault(2, "", "is gone", "c"));
    assertThat(calls).containsExactly("page", "a", "c");
    Cursor behind = first.next().orElseThrow();
    calls.clear();
    assertThat(listing(PageRequest.from(behind))).containsExactly("d!", "e!", "f!");
    assertThat(calls).containsExactly("page second", "d", "e", "f");
    assertThat(pages.next().items()).containsExactly("d!", "e!", "f!");
    assertThat(pages.hasNext()).isFalse();
  }

  @Test
  void readingOnContinuesWithTheRecordThatFailed() {
    failing.add("c");
    Iterator<Page<String>> pages = listing().pages().iterator();
    assertThatThrownBy(pages::next).hasMessage("c failed");

    assertThat(pages.next().items()).containsExactly("a!", "c!");

    assertThat(calls).containsExactly("page", "a", "c", "c");
  }

  @Test
  void readingRecordByRecordContinuesWithTheRecordThatFailed() {
    failing.add("c");
    Iterator<String> records = listing().iterator();
    assertThat(records.next()).isEqualTo("a!");
    assertThatThrownBy(records::hasNext).hasMessage("c failed");

    assertThat(records.next()).isEqualTo("c!");

    assertThat(calls).containsExactly("page", "a", "c", "c");
  }

  @Test
  void eachIterationBeginsAgain() {
    DetailedListing<String> listing = listing();

    assertThat(listing).containsExactly("a!", "c!", "d!", "e!", "f!");
    assertThat(listing.stream()).containsExactly("a!", "c!", "d!", "e!", "f!");
  }
}
