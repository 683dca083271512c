package io.talentport.core.port;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.Required;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import org.jspecify.annotations.Nullable;

/**
 * Lists what the platform knows about the résumés in its pool. Thread-safe.
 *
 * <p>DingTalk: <a
 * href="https://oapi.dingtalk.com/topapi/ats/plugin/statistics/resume/list">ats.plugin.statistics.resume.list</a>,
 * one record per résumé. Feishu: <a
 * href="https://open.feishu.cn/open-apis/hire/v1/talents">获取人才列表</a>, one per person, newest update
 * first: a listing without a window may miss a person who is updated meanwhile.
 *
 * <p>The size of a page is {@link io.talentport.core.CapabilityDetail#PAGE_SIZE} at most.
 */
public interface ResumeRecords {

  /**
   * All records from the given position on, in the platform's order. Nothing is sent before the
   * listing is read.
   *
   * @throws io.talentport.core.error.InvalidRequestException at once, if the page size is above the
   *     platform's limit or the cursor belongs to another listing
   */
  Paged<ResumeRecord> list(PageRequest from);

  /**
   * The records that meet a query, as {@link #list(PageRequest)} gives them. Where the listing
   * cannot be narrowed, {@link ResumeRecordQuery#modifiedSince} reads every record and gives those
   * that meet it; a cursor is then one of the listing of every record.
   *
   * @throws io.talentport.core.error.InvalidRequestException at once, if there is no query, or as
   *     {@link #list(PageRequest)} does
   * @throws UnsupportedCapabilityException at once, if the platform's listing cannot be narrowed
   *     and the query has an end, or if it does not return contact details, and the query asks for
   *     it
   */
  default Paged<ResumeRecord> list(@Nullable ResumeRecordQuery query, PageRequest from) {
    ResumeRecordQuery given = Required.value("query", query);
    if (given.updatedUntil().isEmpty() && !given.contacts()) {
      return given.updatedFrom().isEmpty() ? list(from) : list(from).matching(given::admits);
    }
    throw new UnsupportedCapabilityException(
        ErrorDetails.of("This listing of résumé records cannot be filtered")
            .remedy("List all records, and keep those whose modifiedAt() is in the window.")
            .build());
  }
}
