package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.ListTalentsResponse;
import io.talentport.adapter.feishu.internal.wire.model.TalentPage;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.paging.DistinctListing;
import io.talentport.adapter.support.paging.Listing;
import io.talentport.adapter.support.paging.ListingRules;
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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feishu's nearest thing to a list of résumés: its people, newest update first. A row that is
 * updated while one pages moves to the front and pushes others to later pages, so that rows which
 * were given are not given again.
 */
final class FeishuResumeRecords implements ResumeRecords {

  private static final List<String> LIST = List.of("data", "items");

  /** Without it Feishu may report an empty list as an error. */
  private static final String EMPTY_IS_NO_ERROR = "ignore_empty_error";

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final TalentApi api;
  private final TalentApi withContacts;
  private final Operation operation;
  private final RecordReader reader;
  private final ListingRules rules;

  /**
   * Lists people.
   *
   * @param withContacts the same API, whose responses are read with their opt-in fields
   */
  FeishuResumeRecords(
      String platform,
      TalentApi api,
      TalentApi withContacts,
      boolean strictRecords,
      ListingRules rules) {
    this.api = api;
    this.withContacts = withContacts;
    this.operation = Operation.of(platform, TalentApi.class, "listTalents");
    this.reader = new RecordReader(operation, strictRecords);
    this.rules = rules;
  }

  @Override
  public Paged<ResumeRecord> list(PageRequest from) {
    return list(ResumeRecordQuery.everything(), from);
  }

  @Override
  public Paged<ResumeRecord> list(@Nullable ResumeRecordQuery query, PageRequest from) {
    if (query == null) {
      throw InvalidRequestException.of(
          "query", "must not be null", "Use list(from) for every record.");
    }
    return new DistinctListing<>(
        Listing.<ResumeRecord>of(
                rules.scope(operation, words(query)),
                rules,
                from,
                TalentApi.LIST_TALENTS_PAGE_SIZE_MAXIMUM,
                (token, size) -> page(query, token, size))
            .watermarkedBy(ResumeRecord::modifiedAt),
        ResumeRecord::talentId);
  }

  /** What a cursor of the listing belongs to. */
  private static String words(ResumeRecordQuery query) {
    String window =
        Stream.of(query.updatedFrom(), query.updatedUntil())
            .flatMap(Optional::stream)
            .map(FeishuResumeRecords::millis)
            .collect(Collectors.joining("-"));
    return query.contacts() ? window + "+contacts" : window;
  }

  /** As Feishu's pages write a time; what lies outside of them is their first or last. */
  private static String millis(Instant time) {
    if (time.isBefore(EARLIEST)) {
      return millis(EARLIEST);
    }
    return time.isAfter(LATEST) ? millis(LATEST) : String.valueOf(time.toEpochMilli());
  }

  private ListTalentsResponse ask(ResumeRecordQuery query, @Nullable String token, int size) {
    TalentApi asked = query.contacts() ? withContacts : api;
    return asked.listTalents(
        null,
        query.updatedFrom().map(FeishuResumeRecords::millis).orElse(null),
        query.updatedUntil().map(FeishuResumeRecords::millis).orElse(null),
        size,
        null,
        token,
        null,
        EMPTY_IS_NO_ERROR);
  }

  private RawPage<ResumeRecord> page(ResumeRecordQuery query, @Nullable String token, int size) {
    ListTalentsResponse reply = ask(query, token, size);
    TalentPage page = reader.present(reply, "data", reply.data);
    RecordReader.Records<ResumeRecord> records =
        reader.each(
            reply,
            LIST,
            reader.rows(reply, LIST, page.items, page.hasMore),
            item -> item.id,
            FeishuMapping::record);
    return new RawPage<>(
        records.items(),
        records.faults(),
        page.hasMore,
        page.pageToken,
        reason -> new CallErrors(operation).malformed(reason, reply));
  }
}
