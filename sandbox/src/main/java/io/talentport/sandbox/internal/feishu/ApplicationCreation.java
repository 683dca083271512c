package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Tenant;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import java.util.Map;

/** {@code hire/v1/applications}. Every job is taken: the sandbox knows no jobs. */
final class ApplicationCreation implements Handler {
  private final Tenant tenant;

  ApplicationCreation(Tenant tenant) {
    this.tenant = tenant;
  }

  @Override
  public Reply answer(Request request) {
    String talentId = request.text("talent_id");
    String sourceId = JsonValues.text(request.body(), "resume_source_id");
    Long delivery = JsonValues.number(request.body(), "delivery_type");
    if (tenant.talent(talentId) == null) {
      return request.refuse("1002102");
    }
    if (sourceId != null && tenant.resumeSource(sourceId) == null) {
      return request.refuse("1002512");
    }
    ApplicationData made =
        tenant
            .ownApplications()
            .add(
                talentId,
                request.text("job_id"),
                sourceId,
                delivery == null ? null : delivery.intValue(),
                request.call().effective());
    return made == null ? request.refuse("1002206") : request.success(Map.of("id", made.id()));
  }
}
