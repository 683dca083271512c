package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.model.ListResumeRecordsRequest;
import io.talentport.adapter.dingtalk.internal.wire.model.ListResumeRecordsResponse;
import io.talentport.adapter.dingtalk.internal.wire.model.ListStatisticsResumesRequest;
import io.talentport.adapter.support.spec.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One of DingTalk's two calls that list the same records.
 *
 * @param operation which
 * @param mostRows how many rows a page may have
 */
record RecordsCall(Operation operation, int mostRows, Page page) {

  /** Fetches a page; no cursor is the first one. */
  interface Page {
    ListResumeRecordsResponse fetch(@Nullable String cursor, int size);
  }

  static RecordsCall plugin(String platform, ResumeApi api, DingTalkApp tenant) {
    return new RecordsCall(
        Operation.of(platform, ResumeApi.class, "listResumeRecords"),
        ListResumeRecordsRequest.SIZE_MAXIMUM,
        (cursor, size) -> {
          ListResumeRecordsRequest request = new ListResumeRecordsRequest();
          request.bizCode = tenant.bizCode();
          request.cursor = cursor;
          request.size = size;
          return api.listResumeRecords(request);
        });
  }

  static RecordsCall statistics(String platform, ResumeApi api, DingTalkApp tenant) {
    return new RecordsCall(
        Operation.of(platform, ResumeApi.class, "listStatisticsResumes"),
        ListStatisticsResumesRequest.SIZE_MAXIMUM,
        (cursor, size) -> {
          ListStatisticsResumesRequest request = new ListStatisticsResumesRequest();
          request.bizCode = tenant.bizCode();
          request.cursor = cursor;
          request.size = size;
          return api.listStatisticsResumes(request);
        });
  }
}
