package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.platform.Operation;
import io.talentport.sandbox.internal.platform.QuotaWindow;
import java.util.List;

/** The calls served. Where a page prints no quota, it is 20 a second, the standard edition's. */
final class DingTalkOperations {
  private static final List<QuotaWindow> STANDARD_EDITION = List.of(QuotaWindow.perSecond(20));

  private static final List<String> PLUGIN = List.of("qyapi_recruitment_plugin");

  static final Operation LIST_RESUME_RECORDS =
      new Operation(
          "listResumeRecords",
          "POST",
          "/topapi/ats/plugin/statistics/resume/list",
          STANDARD_EDITION,
          List.of());
  static final Operation LIST_STATISTICS_RESUMES =
      new Operation(
          "listStatisticsResumes",
          "POST",
          "/topapi/ats/statistics/resume/list",
          STANDARD_EDITION,
          List.of());
  static final Operation ADD_RESUME =
      new Operation("addResume", "POST", "/topapi/ats/resume/add", STANDARD_EDITION, List.of());
  static final Operation CHECK_RESUME_EXISTENCE =
      new Operation(
          "checkResumeExistence",
          "POST",
          "/topapi/ats/resume/checkexistence",
          STANDARD_EDITION,
          List.of());
  static final Operation GET_TOKEN =
      new Operation("getToken", "GET", "/gettoken", List.of(), List.of());
  static final Operation GET_CANDIDATE_BY_PHONE =
      new Operation("getCandidateByPhone", "GET", "/v1.0/ats/candidates", STANDARD_EDITION, PLUGIN);
  static final Operation IMPORT_CANDIDATE_BY_RESUME =
      new Operation(
          "importCandidateByResume",
          "POST",
          "/v1.0/ats/candidates/importCandidateByResume",
          List.of(QuotaWindow.perSecond(20), QuotaWindow.perMinute(30)),
          PLUGIN);
  static final Operation CREATE_ACCESS_TOKEN =
      new Operation("createAccessToken", "POST", "/v1.0/oauth2/accessToken", List.of(), List.of());
  static final Operation CREATE_CORP_TOKEN =
      new Operation("createCorpToken", "POST", "/v1.0/oauth2/{corpId}/token", List.of(), List.of());

  static final List<Operation> ALL =
      List.of(
          LIST_RESUME_RECORDS,
          LIST_STATISTICS_RESUMES,
          ADD_RESUME,
          CHECK_RESUME_EXISTENCE,
          GET_TOKEN,
          GET_CANDIDATE_BY_PHONE,
          IMPORT_CANDIDATE_BY_RESUME,
          CREATE_ACCESS_TOKEN,
          CREATE_CORP_TOKEN);

  private DingTalkOperations() {}
}
