package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.MailAddresses;
import io.talentport.sandbox.internal.state.Tenant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ats.resume.checkexistence}. What the platform compares is not documented: here a submitted
 * resume is the same when phone number or mail address are.
 */
final class ResumeExistence {
  private static final String DETAIL = "resume_detail_info.";

  /** Ordinary, 211, 985, both, foreign, Taiwan. */
  private static final List<String> SCHOOL_TYPES = List.of("0", "1", "2", "3", "4", "5");

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "education_info_list",
          List.of(
              "school",
              "speciality",
              "education",
              "advanced_degree",
              "department",
              "start_date",
              "end_date",
              "student_type",
              "school_type",
              "school_label",
              "study_abroad_experience",
              "summary",
              "others"),
          "experience_info_list",
          List.of(
              "company",
              "title",
              "start_date",
              "end_date",
              "summary",
              "achievement",
              "department",
              "location",
              "salary",
              "leader",
              "underling_number",
              "reason_of_leaving",
              "company_description",
              "size",
              "type",
              "vocation",
              "work_type",
              "periods_of_time",
              "others"),
          "project_info_list",
          List.of(
              "project_name",
              "project_description",
              "responsibilities",
              "title",
              "company",
              "start_date",
              "end_date"));

  private final Tenant tenant;

  ResumeExistence(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(DingTalkParams params) {
    String bizCode = params.requiredText(params.root(), "", "biz_code");
    ObjectNode detail = params.object(params.root(), "", "resume_detail_info");
    String phone = null;
    String mail = null;
    if (detail != null) {
      params.optionalText(detail, DETAIL, "name");
      phone = params.optionalText(detail, DETAIL, "phone_num");
      mail = params.optionalText(detail, DETAIL, "email");
      LISTS.forEach((list, members) -> entries(params, detail, list, members));
    }
    Reply refusal = params.refusal();
    return refusal == null ? found(bizCode, phone, mail) : refusal;
  }

  private static void entries(
      DingTalkParams params, ObjectNode detail, String name, List<String> members) {
    JsonNode list = DingTalkParams.value(detail, name);
    if (list == null) {
      return;
    }
    if (!(list instanceof ArrayNode) || !list.valueStream().allMatch(JsonNode::isObject)) {
      params.invalid(DETAIL + name, "is not a list of objects");
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      ObjectNode entry = (ObjectNode) list.get(i);
      String where = DETAIL + name + "[" + i + "].";
      members.forEach(member -> params.optionalText(entry, where, member));
      params.word(entry, where, "school_type", SCHOOL_TYPES);
    }
  }

  private Reply found(String bizCode, @Nullable String phone, @Nullable String mail) {
    List<String> ids =
        tenant.submittedResumeIds(
            bizCode,
            detail ->
                is(detail.path("phone_num"), phone)
                    || MailAddresses.areSame(mail, detail.path("email").asString("")));
    return DingTalkReplies.success(
        result -> {
          result.writeBooleanProperty("existed", !ids.isEmpty());
          result.writeArrayPropertyStart("resume_id_list");
          ids.forEach(result::writeString);
          result.writeEndArray();
        });
  }

  private static boolean is(JsonNode stored, @Nullable String asked) {
    return asked != null && !asked.isBlank() && asked.equals(stored.asString(""));
  }
}
