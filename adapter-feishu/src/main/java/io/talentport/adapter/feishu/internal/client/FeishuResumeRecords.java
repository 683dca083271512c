package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.ListTalentsResponse;
import io.talentport.adapter.feishu.internal.wire.model.TalentPage;
import io.talentport.adapter.support.call.Failures;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.paging.DistinctListing;
import io.talentport.adapter.support.paging.Listing;
import io.talentport.adapter.support.paging.ListingScope;
import io.talentport.adapter.support.paging.RawPage;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feishu's nearest thing to a list of résumés: its people, newest update first. A row that is
 * updated while one pages moves to the front and pushes others to later pages, so that rows which
 * were given are not given again.
 */
final class FeishuResumeRecords implements ResumeRecords {

  /** Without it Feishu may report an empty list as an error. */
  static final String EMPTY_IS_NO_ERROR = "ignore_empty_error";

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final TalentApi api;
  private final Operation operation;
  private final RecordReader reader;

  FeishuResumeRecords(String platform, TalentApi api, boolean strictRecords) {
    this.api = api;
    this.operation = Operation.of(platform, TalentApi.class, "listTalents");
    this.reader = new RecordReader(operation, strictRecords);
  }

  @Override
  public Paged<ResumeRecord> list(PageRequest from) {
    return list(null, null, from);
  }

  @Override
  public Paged<ResumeRecord> list(@Nullable ResumeRecordQuery query, PageRequest from) {
    if (query == null) {
      throw InvalidRequestException.of(
          "résumé record query", "must not be null", "Use list(from) for every record.");
    }
    return list(millis(query.updatedFrom()), millis(query.updatedUntil()), from);
  }

  /** As Feishu's pages write a time; what lies outside of them is their first or last. */
  private static String millis(Instant time) {
    if (time.isBefore(EARLIEST)) {
      return millis(EARLIEST);
    }
    return time.isAfter(LATEST) ? millis(LATEST) : String.valueOf(time.toEpochMilli());
  }

  private Paged<ResumeRecord> list(
      @Nullable String updatedFrom, @Nullable String updatedUntil, PageRequest from) {
    return new DistinctListing<>(
        Listing.of(
            new ListingScope(
                operation.platform(),
                operation.id(),
                updatedFrom == null ? "" : updatedFrom + "-" + updatedUntil),
            from,
            TalentApi.LIST_TALENTS_PAGE_SIZE_MAXIMUM,
            (token, size) -> page(updatedFrom, updatedUntil, token, size)),
        ResumeRecord::talentId);
  }

  private RawPage<ResumeRecord> page(
      @Nullable String updatedFrom,
      @Nullable String updatedUntil,
      @Nullable String token,
      int size) {
    ListTalentsResponse reply =
        api.listTalents(
            null, updatedFrom, updatedUntil, size, null, token, null, EMPTY_IS_NO_ERROR);
    TalentPage page = reader.present(reply, "data", reply.data);
    RecordReader.Records<ResumeRecord> records =
        reader.each(reply, List.of("data", "items"), page.items, FeishuMapping::record);
    return new RawPage<>(
        records.items(),
        records.faults(),
        page.hasMore,
        page.pageToken,
        reason -> new Failures(operation).malformed(reason, reply));
  }
}
