package io.talentport.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What a platform gets whose listing has no filter. */
class ResumeRecordsTest {

  private final AtomicReference<PageRequest> asked = new AtomicReference<>();
  private final ResumeRecords records =
      from -> {
        asked.set(from);
        return List::of;
      };

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
