package io.talentport.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a platform gets whose listing has no filter. */
class ResumeRecordsTest {

  private final AtomicReference<PageRequest> asked = new AtomicReference<>();
  private final ResumeRecords records =
      from -> {
        asked.set(from);
        return new Nothing();
      };

  private static final class Nothing implements Paged<ResumeRecord> {

    @Override
    public Iterable<Page<ResumeRecord>> pages() {
      return List.of();
    }

    @Override
    public Iterator<ResumeRecord> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public Stream<ResumeRecord> stream() {
      return Stream.empty();
    }
  }

  @Test
  void aQueryForEverythingIsTheWholeListing() {
    PageRequest from = PageRequest.first().size(7);

    assertThat(records.list(ResumeRecordQuery.everything(), from)).isEmpty();
    assertThat(asked).hasValue(from);
  }

  @Test
  void aQueryThatAsksForMoreIsRefusedAtOnce() {
    Instant from = Instant.parse("2026-01-01T00:00:00Z");

    for (ResumeRecordQuery query :
        List.of(
            ResumeRecordQuery.everything().includingContacts(),
            ResumeRecordQuery.updatedBetween(from, from.plusSeconds(1)))) {
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> records.list(query, PageRequest.first()));
    }
    assertThat(asked).hasNullValue();
  }

  @Test
  void noQueryIsRefusedByItsName() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> records.list(null, PageRequest.first()))
        .withMessageContaining("query must have a value");
  }
}
