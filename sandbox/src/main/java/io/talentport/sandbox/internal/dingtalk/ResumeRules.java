package io.talentport.sandbox.internal.dingtalk;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of the page on the {@code param} of {@code ats.resume.add}. */
final class ResumeRules {
  private static final String PARAM = "param.";
  private static final String DETAIL = "param.resume_detail_info.";

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "sex", List.of("男性", "女性"),
          "married", List.of("已婚", "未婚", "离婚"),
          "education", List.of("小学", "初中", "高中", "中专", "大专", "本科", "硕士", "博士", "其他"));

  private static final List<String> MONTHS =
      List.of("birth", "graduate_time", "begin_work_time", "start_date", "end_date");

  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,15}");
  private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /** Mobile or landline, with or without country; more the page does not tell. */
  private static final Pattern PHONE = Pattern.compile("\\+?\\d(-?\\d){4,19}");

  private static final List<String> DETAIL_TEXTS =
      List.of(
          "nationality",
          "native_place",
          "now_location",
          "forward_location",
          "school",
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
          List.of("school", "speciality", "summary"),
          "experience_info_list",
          List.of("company", "title", "summary"),
          "training_info_list",
          List.of("training_institution", "certificate", "description_in_details"),
          "project_info_list",
          List.of("project_name", "project_description"));

  private static final List<String> FILE_TEXTS = List.of("download_url", "file_type", "file_name");

  private static final List<String> MAIL_TEXTS =
      List.of(
          "mail_id", "from_mail_alias", "mail_address", "title", "body_html", "from_mail_address");

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
      String where = PARAM + "origin_mail.";
      texts(mail, where, MAIL_TEXTS);
      params.form(mail, where, "received_time", MILLISECONDS, "is no time in milliseconds");
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
    params.form(detail, DETAIL, "phone_num", PHONE, "is no phone number");
    params.form(detail, DETAIL, "email", MAIL_ADDRESS, "is no mail address");
    texts(detail, DETAIL, DETAIL_TEXTS);
    closedForms(detail, DETAIL);
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
        closedForms(entry, where + ".");
      } else {
        params.invalid(where, "is not an object");
      }
    }
  }

  /** The fields of which the page lists the words, and those that are months. */
  private void closedForms(ObjectNode in, String where) {
    WORDS.forEach((name, words) -> params.word(in, where, name, words));
    MONTHS.forEach(name -> params.form(in, where, name, MONTH, "is no month such as 2010-01"));
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
