package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.MailAddresses;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import java.util.List;
import java.util.Map;

/**
 * {@code ats.resume.checkexistence}. The platform's comparison is not documented: here a submitted
 * resume matches by phone number or mail address.
 */
final class ResumeExistence implements Handler {
  private final Organization organization;

  ResumeExistence(Organization organization) {
    this.organization = organization;
  }

  @Override
  public Reply answer(Request request) {
    Map<String, Object> asked = JsonValues.object(request.body(), "resume_detail_info");
    String phone = JsonValues.text(asked, "phone_num");
    String mail = JsonValues.text(asked, "email");
    List<String> ids =
        organization.submittedResumeIds(
            request.text("biz_code"),
            detail ->
                phone != null && phone.equals(detail.get("phone_num"))
                    || MailAddresses.areSame(mail, JsonValues.textOrEmpty(detail, "email")));
    return request.success(Map.of("existed", !ids.isEmpty(), "resume_id_list", ids));
  }
}
