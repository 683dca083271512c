package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;
import tools.jackson.core.JsonGenerator;

/** {@code hire/v1/resume_sources}. */
final class ResumeSourceListing {
  private final Tenant tenant;

  /** The page prints 1000 as default and 100 as maximum: the maximum is what can be served. */
  private final FeishuPaging paging =
      new FeishuPaging(FeishuOperations.LIST_RESUME_SOURCES, 100, 100);

  ResumeSourceListing(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(Call call) {
    return paging.page(call, "resume_sources", tenant.resumeSources(), ResumeSourceListing::write);
  }

  private static void write(JsonGenerator json, ResumeSourceData row) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("zh_name", row.zhName());
    json.writeStringProperty("en_name", row.enName());
    json.writeNumberProperty("active_status", row.activeStatus());
    json.writeStringProperty("resume_source_type", row.resumeSourceType());
    json.writeEndObject();
  }
}
