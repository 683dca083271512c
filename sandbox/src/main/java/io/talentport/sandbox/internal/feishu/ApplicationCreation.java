package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code hire/v1/applications}. Every job is taken: the sandbox knows no jobs. */
final class ApplicationCreation {
  private final Tenant tenant;

  ApplicationCreation(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(Call call) {
    ObjectNode application = Json.parseObject(call.body());
    if (application == null) {
      return FeishuReplies.error(FeishuOperations.CREATE_APPLICATION, FeishuCodes.BAD_BODY);
    }
    FeishuBody body = new FeishuBody(FeishuOperations.CREATE_APPLICATION);
    UserIdTypes.checkWithoutPeopleAdmin(call, body);
    String talentId = body.requiredText(application, "", "talent_id");
    String jobId = body.requiredText(application, "", "job_id");
    String sourceId = body.text(application, "", "resume_source_id");
    Integer delivery = body.number(application, "", "delivery_type", Set.of(1, 2));
    body.textList(application, "", "application_preferred_city_code_list", Integer.MAX_VALUE);
    body.text(application, "", "user_id");
    if (tenant.talent(talentId) == null) {
      body.refuse(FeishuCodes.TALENT_NOT_FOUND);
    }
    if (sourceId != null && tenant.resumeSource(sourceId) == null) {
      body.refuse(FeishuCodes.SOURCE_OF_APPLICATION_NOT_FOUND);
    }
    Reply refusal = body.refusal();
    if (refusal != null) {
      return refusal;
    }
    ApplicationData made =
        tenant.ownApplications().add(talentId, jobId, sourceId, delivery, call.effective());
    return made == null
        ? FeishuReplies.error(FeishuOperations.CREATE_APPLICATION, FeishuCodes.REPEATED_APPLICATION)
        : FeishuReplies.success(
            FeishuOperations.CREATE_APPLICATION, data -> data.writeStringProperty("id", made.id()));
  }
}
