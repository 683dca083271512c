package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import java.util.Map;

/** {@code hire/v1/applications}. Accepts every job: the sandbox has no jobs. */
final class ApplicationCreation implements Handler {
  private final Organization organization;

  ApplicationCreation(Organization organization) {
    this.organization = organization;
  }

  @Override
  public Reply answer(Request request) {
    String talentId = request.text("talent_id");
    String sourceId = JsonValues.text(request.body(), "resume_source_id");
    Long delivery = JsonValues.number(request.body(), "delivery_type");
    if (organization.talent(talentId) == null) {
      return request.refuse("1002102");
    }
    if (sourceId != null && organization.resumeSource(sourceId) == null) {
      return request.refuse("1002512");
    }
    ApplicationData made =
        organization
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
