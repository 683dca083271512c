package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.state.ExternalApplications;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code hire/v1/external_applications}. Undocumented cases are our choice: 1002002 for a used key,
 * for a missing record, and for a talent other than the record's.
 */
final class ExternalApplicationCalls {
  private static final String INVALID = "1002002";

  private final Organization organization;
  private final ExternalApplications applications;

  ExternalApplicationCalls(Organization organization) {
    this.organization = organization;
    this.applications = organization.externalApplications();
  }

  Reply list(Request request) {
    return isTalent(request) ? request.page(request.rows()) : request.refuse("1002102");
  }

  Reply create(Request request) {
    if (!isTalent(request)) {
      return request.refuse("1002102");
    }
    return written(request, applications.create(request.body(), request.call().effective()));
  }

  Reply replace(Request request) {
    if (request.body().containsKey("external_id")) {
      return request.refuse(new Violation("external_id", false, "is taken by the creation only"));
    }
    return written(
        request,
        applications.replace(
            request.text("external_application_id"), request.body(), request.call().effective()));
  }

  Reply delete(Request request) {
    return written(
        request,
        applications.delete(
            request.text("external_application_id"),
            request.text("talent_id"),
            request.call().effective()));
  }

  private boolean isTalent(Request request) {
    return organization.talent(request.text("talent_id")) != null;
  }

  private static Reply written(Request request, @Nullable Map<String, Object> row) {
    return row == null
        ? request.refuse(INVALID)
        : request.success(Map.of("external_application", row));
  }
}
