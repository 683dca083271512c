package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.model.ListResumeRecordsResponse;
import io.talentport.adapter.dingtalk.internal.wire.model.ResumeRecordPage;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.paging.Listing;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.RawPage;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class DingTalkResumeRecords implements ResumeRecords {

  private static final List<String> LIST = List.of("result", "list");

  private final RecordsCall call;
  private final DingTalkApp tenant;
  private final Operation operation;
  private final RecordReader reader;
  private final ListingRules rules;

  DingTalkResumeRecords(
      RecordsCall call, DingTalkApp tenant, boolean strictRecords, ListingRules rules) {
    this.call = call;
    this.tenant = tenant;
    this.operation = call.operation();
    this.reader = new RecordReader(operation, strictRecords);
    this.rules = rules;
  }

  @Override
  public Paged<ResumeRecord> list(PageRequest from) {
    return Listing.<ResumeRecord>of(
            rules.scope(operation, tenant.bizCode()), rules, from, call.mostRows(), this::page)
        .watermarkedBy(ResumeRecord::modifiedAt);
  }

  @Override
  public Paged<ResumeRecord> list(@Nullable ResumeRecordQuery query, PageRequest from) {
    if (query == null) {
      throw InvalidRequestException.of(
          "query", "must not be null", "Use list(from) for every record.");
    }
    if (query.updatedUntil().isPresent()) {
      throw unsupported(
          "DingTalk's listing has no filter and no order by time",
          "Use ResumeRecordQuery.modifiedSince(from), which reads every record and gives those that"
              + " were changed since.");
    }
    if (query.contacts()) {
      throw unsupported(
          "DingTalk's listing does not tell how people can be reached",
          "List the records without contacts, and take the contacts from where the résumés came.");
    }
    return query.updatedFrom().isEmpty() ? list(from) : list(from).matching(query::admits);
  }

  private UnsupportedCapabilityException unsupported(String reason, String remedy) {
    return new UnsupportedCapabilityException(
        ErrorDetails.of(reason)
            .platform(operation.platform())
            .operation(operation.id())
            .remedy(remedy)
            .build());
  }

  private RawPage<ResumeRecord> page(@Nullable String token, int size) {
    ListResumeRecordsResponse reply = call.page().fetch(token, size);
    ResumeRecordPage page = reader.present(reply, "result", reply.result);
    RecordReader.Records<ResumeRecord> records =
        reader.each(
            reply,
            LIST,
            reader.rows(reply, LIST, page.list, page.hasMore),
            item -> item.resumeId,
            DingTalkMapping::record);
    return new RawPage<>(
        records.items(),
        records.faults(),
        page.hasMore,
        page.nextCursor,
        reason -> new CallErrors(operation).malformed(reason, reply));
  }
}
