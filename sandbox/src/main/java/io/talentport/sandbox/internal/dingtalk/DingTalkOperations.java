package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.platform.Operation;
import io.talentport.sandbox.internal.platform.QuotaWindow;
import java.util.List;

/** The calls served. The pages print no quota; 20 a second is the standard edition's. */
final class DingTalkOperations {
  private static final List<QuotaWindow> STANDARD_EDITION = List.of(QuotaWindow.perSecond(20));

  static final Operation LIST_RESUME_RECORDS =
      new Operation(
          "listResumeRecords",
          "POST",
          "/topapi/ats/plugin/statistics/resume/list",
          STANDARD_EDITION,
          List.of());
  static final Operation ADD_RESUME =
      new Operation("addResume", "POST", "/topapi/ats/resume/add", STANDARD_EDITION, List.of());
  static final Operation GET_TOKEN =
      new Operation("getToken", "GET", "/gettoken", List.of(), List.of());
  static final Operation GET_ACCESS_TOKEN =
      new Operation("getAccessToken", "POST", "/v1.0/oauth2/accessToken", List.of(), List.of());

  static final List<Operation> ALL =
      List.of(LIST_RESUME_RECORDS, ADD_RESUME, GET_TOKEN, GET_ACCESS_TOKEN);

  private DingTalkOperations() {}
}
