package io.talentport.sandbox.internal.dingtalk;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of the page on the {@code param} of {@code ats.resume.add}. */
final class ResumeRules {
  private static final String PARAM = "param.";
  private static final String DETAIL = "param.resume_detail_info.";

  private static final List<String> DETAIL_TEXTS =
      List.of(
          "email",
          "sex",
          "birth",
          "graduate_time",
          "begin_work_time",
          "nationality",
          "married",
          "native_place",
          "now_location",
          "forward_location",
          "school",
          "education",
          "advanced_degree",
          "student_type",
          "school_type",
          "speciality",
          "salary",
          "aim_salary",
          "title_standard",
          "vocation_standard",
          "political",
          "job_status",
          "grade_of_english");

  private static final Map<String, List<String>> DETAIL_LISTS =
      Map.of(
          "education_info_list",
          List.of("start_date", "end_date", "school", "speciality", "education", "summary"),
          "experience_info_list",
          List.of("start_date", "end_date", "company", "title", "summary"),
          "training_info_list",
          List.of(
              "start_date",
              "end_date",
              "training_institution",
              "certificate",
              "description_in_details"),
          "project_info_list",
          List.of("start_date", "end_date", "project_name", "project_description"));

  private static final List<String> FILE_TEXTS = List.of("download_url", "file_type", "file_name");

  private static final List<String> MAIL_TEXTS =
      List.of(
          "received_time",
          "mail_id",
          "from_mail_alias",
          "mail_address",
          "title",
          "body_html",
          "from_mail_address");

  private final DingTalkParams params;

  ResumeRules(DingTalkParams params) {
    this.params = params;
  }

  void check(ObjectNode param) {
    params.requiredText(param, PARAM, "channel");
    matchedJobs(param);
    detail(param);
    texts(param, PARAM, List.of("opt_user_id", "resume_channel_url"));
    flag(param);
    file(param);
    ObjectNode mail = params.object(param, PARAM, "origin_mail");
    if (mail != null) {
      texts(mail, PARAM + "origin_mail.", MAIL_TEXTS);
    }
  }

  private void detail(ObjectNode param) {
    ObjectNode detail = params.object(param, PARAM, "resume_detail_info");
    if (detail == null) {
      params.missing(DETAIL + "name");
      return;
    }
    params.requiredText(detail, DETAIL, "name");
    params.requiredText(detail, DETAIL, "phone_num");
    texts(detail, DETAIL, DETAIL_TEXTS);
    DETAIL_LISTS.forEach((name, members) -> entries(detail, name, members));
  }

  private void entries(ObjectNode detail, String name, List<String> members) {
    JsonNode list = DingTalkParams.value(detail, name);
    if (list == null) {
      return;
    }
    if (!(list instanceof ArrayNode entries)) {
      params.invalid(DETAIL + name, "is not a list");
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      String where = DETAIL + name + "[" + i + "]";
      if (entries.get(i) instanceof ObjectNode entry) {
        texts(entry, where + ".", members);
      } else {
        params.invalid(where, "is not an object");
      }
    }
  }

  private void matchedJobs(ObjectNode param) {
    JsonNode jobs = DingTalkParams.value(param, "matched_jobs");
    boolean strings = jobs == null || jobs.isString();
    if (jobs instanceof ArrayNode list) {
      strings = list.valueStream().allMatch(JsonNode::isString);
    }
    if (!strings) {
      params.invalid(PARAM + "matched_jobs", "is not a list of strings");
    }
  }

  private void flag(ObjectNode param) {
    JsonNode flag = DingTalkParams.value(param, "virtual_phone_number_flag");
    if (flag != null && !flag.isBoolean() && !flag.asString("").matches("true|false")) {
      params.invalid(PARAM + "virtual_phone_number_flag", "is not true or false");
    }
  }

  private void file(ObjectNode param) {
    ObjectNode file = params.object(param, PARAM, "resume_file");
    if (file == null) {
      return;
    }
    String where = PARAM + "resume_file.";
    texts(file, where, FILE_TEXTS);
    String name = params.optionalText(file, where, "file_name");
    if (name != null && !name.matches(".+\\.[^.\\s]+")) {
      params.invalid(where + "file_name", "has no suffix");
    }
  }

  private void texts(ObjectNode in, String where, List<String> names) {
    names.forEach(name -> params.optionalText(in, where, name));
  }
}
