package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.util.Map;

/**
 * {@code ats.resume.add}. A repeated call adds the resume again: the platform has no idempotency
 * key.
 */
final class ResumeSubmission implements Handler {
  private static final String JUMP_URL = "https://ats.example.org/";

  private final Organization organization;

  ResumeSubmission(Organization organization) {
    this.organization = organization;
  }

  @Override
  public Reply answer(Request request) {
    Map<String, Object> param = JsonValues.object(request.body(), "param");
    Violation violation = ResumeForms.firstViolation(param, "param.");
    if (violation != null) {
      return request.refuse(violation);
    }
    String id =
        request.call().effective()
            ? submit(request.text("biz_code"), param)
            : organization.nextResumeId();
    return request.success(
        JsonObject.of("resume_id", id)
            .with("pc_jump_url", JUMP_URL + "pc/resumes/" + id)
            .with("mobile_jump_url", JUMP_URL + "mobile/resumes/" + id)
            .build());
  }

  private String submit(String bizCode, Map<String, Object> param) {
    Map<String, Object> detail = JsonValues.object(param, "resume_detail_info");
    return organization
        .submit(
            bizCode,
            JsonValues.textOrEmpty(param, "channel"),
            JsonValues.textOrEmpty(detail, "name"),
            JsonValues.textOrEmpty(detail, "phone_num"),
            param)
        .resumeId();
  }
}
