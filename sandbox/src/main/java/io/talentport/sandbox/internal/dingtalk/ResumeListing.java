package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Cursors;
import io.talentport.sandbox.internal.state.Tenant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code ats.plugin.statistics.resume.list}, and its sibling without plugin. */
final class ResumeListing {
  private final Tenant tenant;
  private final int largestPage;

  ResumeListing(Tenant tenant, int largestPage) {
    this.tenant = tenant;
    this.largestPage = largestPage;
  }

  Reply answer(DingTalkParams params) {
    String bizCode = params.requiredText(params.root(), "", "biz_code");
    int size = params.requiredNumber("size", 1, largestPage);
    int from = place(params, bizCode);
    Reply refusal = params.refusal();
    return refusal == null ? page(bizCode, from, size) : refusal;
  }

  private int place(DingTalkParams params, String bizCode) {
    String cursor = params.optionalText(params.root(), "", "cursor");
    if (cursor == null || cursor.isEmpty()) {
      return 0;
    }
    int place = Cursors.decode(listing(bizCode), cursor);
    if (place < 0 || place > tenant.resumeCount(bizCode)) {
      params.invalid("cursor", "was not given by this listing");
    }
    return place;
  }

  private static String listing(String bizCode) {
    return "resumes of " + bizCode;
  }

  private Reply page(String bizCode, int from, int size) {
    List<ResumeRecordData> rows = tenant.resumes(bizCode, from, size);
    int next = from + rows.size();
    boolean more = next < tenant.resumeCount(bizCode);
    return DingTalkReplies.success(
        result -> {
          if (more) {
            result.writeStringProperty("next_cursor", Cursors.encode(listing(bizCode), next));
          }
          result.writeBooleanProperty("has_more", more);
          result.writeArrayPropertyStart("list");
          rows.forEach(row -> write(result, row));
          result.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, ResumeRecordData row) {
    json.writeStartObject();
    json.writeStringProperty("biz_code", row.bizCode());
    json.writeStringProperty("corp_id", row.corpId());
    json.writeStringProperty("resume_id", row.resumeId());
    json.writeStringProperty("channel", row.channel());
    json.writeStringProperty("candidate_id", row.candidateId());
    json.writeNumberProperty("gmt_create_mils", row.gmtCreateMils());
    json.writeNumberProperty("gmt_modified_mils", row.gmtModifiedMils());
    json.writeEndObject();
  }
}
