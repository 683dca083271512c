package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.model.ListResumeRecordsRequest;
import io.talentport.adapter.dingtalk.internal.wire.model.ListStatisticsResumesRequest;
import io.talentport.adapter.support.paging.ListingSource;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.Required;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import org.jspecify.annotations.Nullable;

/** DingTalk's résumés. The listing has no filter, so queries with one are refused. */
final class DingTalkResumeRecords implements ResumeRecords {

  private final ListingSource<ResumeRecord> records;
  private final String bizCode;

  private DingTalkResumeRecords(ListingSource<ResumeRecord> records, String bizCode) {
    this.records = records;
    this.bizCode = bizCode;
  }

  /** The records of the call for recruitment plugins. */
  static DingTalkResumeRecords ofPlugins(ResumeApi api, String bizCode, Listings listings) {
    return new DingTalkResumeRecords(
        listings.of(
            ResumeRecords.class,
            ResumeApi.LIST_RESUME_RECORDS_PAGES,
            (size, cursor) -> {
              ListResumeRecordsRequest request = new ListResumeRecordsRequest();
              request.bizCode = bizCode;
              request.cursor = cursor;
              request.size = size;
              return api.listResumeRecords(request);
            },
            DingTalkMapping::record),
        bizCode);
  }

  /** The same records of the call for statistics. */
  static DingTalkResumeRecords ofStatistics(ResumeApi api, String bizCode, Listings listings) {
    return new DingTalkResumeRecords(
        listings.of(
            ResumeRecords.class,
            ResumeApi.LIST_STATISTICS_RESUMES_PAGES,
            (size, cursor) -> {
              ListStatisticsResumesRequest request = new ListStatisticsResumesRequest();
              request.bizCode = bizCode;
              request.cursor = cursor;
              request.size = size;
              return api.listStatisticsResumes(request);
            },
            DingTalkMapping::record),
        bizCode);
  }

  @Override
  public Paged<ResumeRecord> list(PageRequest from) {
    return records.from(from, bizCode).watermarkedBy(ResumeRecord::modifiedAt);
  }

  @Override
  public Paged<ResumeRecord> list(@Nullable ResumeRecordQuery given, PageRequest from) {
    ResumeRecordQuery query = Required.value("query", given);
    if (query.updatedUntil().isPresent()) {
      throw unsupported(
          "DingTalk's listing has no filter and no order by time",
          "Use ResumeRecordQuery.modifiedSince(from), which reads every record and gives those that"
              + " were changed since.");
    }
    if (query.contacts()) {
      throw unsupported(
          "DingTalk's listing has no contacts",
          "List the records without contacts, and take the contacts from where the résumés came.");
    }
    return query.updatedFrom().isEmpty() ? list(from) : list(from).matching(query::admits);
  }

  private UnsupportedCapabilityException unsupported(String reason, String remedy) {
    return new UnsupportedCapabilityException(
        ErrorDetails.of(reason)
            .platform(records.operation().platform())
            .operation(records.operation().id())
            .remedy(remedy)
            .build());
  }
}
