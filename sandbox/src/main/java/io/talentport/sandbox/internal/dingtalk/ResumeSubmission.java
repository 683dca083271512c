package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code ats.resume.add}. Repeating it adds the resume again: the platform knows no such key. */
final class ResumeSubmission {
  private static final String JUMP_URL = "https://ats.example.org/";

  private final Tenant tenant;

  ResumeSubmission(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(DingTalkParams params, boolean effective) {
    String bizCode = params.requiredText(params.root(), "", "biz_code");
    ObjectNode param = params.object(params.root(), "", "param");
    if (param == null) {
      params.missing("param");
    } else {
      new ResumeRules(params).check(param);
    }
    Reply refusal = params.refusal();
    if (refusal != null || param == null) {
      return refusal == null ? DingTalkReplies.error(DingTalkReplies.MISSING, "param") : refusal;
    }
    return added(effective ? submit(params, bizCode, param) : tenant.nextResumeId());
  }

  private String submit(DingTalkParams params, String bizCode, ObjectNode param) {
    ObjectNode detail = params.object(param, "", "resume_detail_info");
    String phone = params.requiredText(detail == null ? param : detail, "", "phone_num");
    String name = params.requiredText(detail == null ? param : detail, "", "name");
    String channel = params.requiredText(param, "", "channel");
    return tenant.submit(bizCode, channel, name, phone, normalized(param, detail)).resumeId();
  }

  /** The resume with its details as an object, whichever of the SDK's two forms it came in. */
  private static ObjectNode normalized(ObjectNode param, @Nullable ObjectNode detail) {
    ObjectNode resume = param.deepCopy();
    if (detail != null) {
      resume.set("resume_detail_info", detail);
    }
    return resume;
  }

  private static Reply added(String resumeId) {
    return DingTalkReplies.success(
        result -> {
          result.writeStringProperty("resume_id", resumeId);
          result.writeStringProperty("pc_jump_url", JUMP_URL + "pc/resumes/" + resumeId);
          result.writeStringProperty("mobile_jump_url", JUMP_URL + "mobile/resumes/" + resumeId);
        });
  }
}
