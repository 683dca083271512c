package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;
import tools.jackson.core.JsonGenerator;

/** {@code hire/v1/external_applications}. */
final class ExternalApplicationListing {
  private final Tenant tenant;
  private final FeishuPaging paging =
      new FeishuPaging(FeishuOperations.LIST_EXTERNAL_APPLICATIONS, 10, 20);

  ExternalApplicationListing(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(Call call) {
    String talentId = call.query().getOrDefault("talent_id", "");
    if (talentId.isBlank()) {
      return FeishuReplies.error(
          FeishuOperations.LIST_EXTERNAL_APPLICATIONS,
          FeishuCodes.INVALID_PARAMETER,
          "talent_id",
          "param is invalid: talent_id is required");
    }
    if (tenant.talent(talentId) == null) {
      return FeishuReplies.error(
          FeishuOperations.LIST_EXTERNAL_APPLICATIONS, FeishuCodes.TALENT_NOT_FOUND);
    }
    return paging.page(
        call,
        "external_applications of " + talentId,
        tenant.applicationsOf(talentId),
        ExternalApplicationListing::write);
  }

  private static void write(JsonGenerator json, ExternalApplicationData row) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    Json.number(json, "job_recruitment_type", row.jobRecruitmentType());
    Json.text(json, "job_title", row.jobTitle());
    Json.text(json, "resume_source", row.resumeSource());
    Json.text(json, "stage", row.stage());
    json.writeStringProperty("talent_id", row.talentId());
    Json.text(json, "termination_reason", row.terminationReason());
    Json.number(json, "delivery_type", row.deliveryType());
    Json.number(json, "modify_time", row.modifyTime());
    Json.number(json, "create_time", row.createTime());
    Json.text(json, "termination_type", row.terminationType());
    json.writeEndObject();
  }
}
