package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.ListTalentsResponse;
import io.talentport.adapter.support.paging.DistinctListing;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.core.error.Required;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feishu's closest equivalent to a list of résumés: its talents, newest update first. A row that is
 * updated during paging moves to the front and pushes others to later pages, so rows that were
 * returned before are left out.
 */
final class FeishuResumeRecords implements ResumeRecords {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST =
      LocalDateTime.of(9999, 12, 31, 23, 59, 59).toInstant(ZoneOffset.UTC);

  private final TalentApi api;
  private final TalentApi withContacts;
  private final Listings listings;

  /**
   * Lists talents.
   *
   * @param withContacts the same API; reads the opt-in fields of its responses
   */
  FeishuResumeRecords(TalentApi api, TalentApi withContacts, Listings listings) {
    this.api = api;
    this.withContacts = withContacts;
    this.listings = listings;
  }

  @Override
  public Paged<ResumeRecord> list(PageRequest from) {
    return list(ResumeRecordQuery.everything(), from);
  }

  @Override
  public Paged<ResumeRecord> list(@Nullable ResumeRecordQuery given, PageRequest from) {
    ResumeRecordQuery query = Required.value("query", given);
    return new DistinctListing<>(
        listings
            .of(
                ResumeRecords.class,
                TalentApi.LIST_TALENTS_PAGES,
                (size, token) -> send(query, size, token),
                FeishuMapping::record)
            .from(from, words(query))
            .watermarkedBy(ResumeRecord::modifiedAt),
        ResumeRecord::talentId);
  }

  /** Identifies the listing in its cursors. */
  private static String words(ResumeRecordQuery query) {
    String window =
        Stream.of(query.updatedFrom(), query.updatedUntil())
            .flatMap(Optional::stream)
            .map(FeishuResumeRecords::millis)
            .collect(Collectors.joining("-"));
    return query.contacts() ? window + "+contacts" : window;
  }

  /** A time in Feishu's format; times outside of its range become its first or last. */
  private static String millis(Instant time) {
    if (time.isBefore(EARLIEST)) {
      return millis(EARLIEST);
    }
    return time.isAfter(LATEST) ? millis(LATEST) : String.valueOf(time.toEpochMilli());
  }

  private ListTalentsResponse send(ResumeRecordQuery query, int size, @Nullable String token) {
    return (query.contacts() ? withContacts : api)
        .listTalents(
            null,
            query.updatedFrom().map(FeishuResumeRecords::millis).orElse(null),
            query.updatedUntil().map(FeishuResumeRecords::millis).orElse(null),
            size,
            null,
            token,
            null,
            // Without it Feishu may report an empty list as an error.
            TalentApi.LIST_TALENTS_QUERY_OPTION_IGNORE_EMPTY_ERROR);
  }
}
