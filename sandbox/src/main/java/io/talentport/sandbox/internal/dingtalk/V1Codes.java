package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.platform.Operation;
import java.util.Map;
import java.util.Set;

/** The new gateway's codes: what it says with them and the HTTP status that its pages give them. */
final class V1Codes {
  static final String TOKEN_INVALID = "InvalidAuthentication";
  static final String TOKEN_MISSING = "AuthenticationFailed.MissingParameter";
  static final String CREDENTIALS_WRONG = "invalidClientIdOrSecret";
  static final String CLIENT_WRONG = "invalid.client";
  static final String GRANT_UNKNOWN = "unsupported.grant.type";
  static final String CORP_UNKNOWN = "unknownError";
  static final String BODY_MISSING = "Missingbody";
  static final String PERMISSION_MISSING = "Forbidden.AccessDenied.AccessTokenPermissionDenied";
  static final String TOO_MANY_A_SECOND = "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi";
  static final String TOO_MANY_A_MINUTE = "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi";
  static final String INVALID = "invalidParam";
  static final String NO_CANDIDATE = "candidate.notExists";
  static final String USER_UNKNOWN = "userNotInCorp";
  static final String NOT_ADDED = "addCandidateFail";

  private static final Map<String, String> MESSAGES =
      Map.ofEntries(
          Map.entry(TOKEN_INVALID, "不合法的access_token"),
          Map.entry(TOKEN_MISSING, "x-acs-dingtalk-access-token is mandatory for this action."),
          Map.entry(CREDENTIALS_WRONG, "无效的clientId或者clientSecret"),
          Map.entry(CLIENT_WRONG, "无效的client_id或者client_secret"),
          Map.entry(GRANT_UNKNOWN, "不支持的授权类型"),
          Map.entry(CORP_UNKNOWN, "未知错误"),
          Map.entry(BODY_MISSING, "a JSON body is mandatory"),
          Map.entry(PERMISSION_MISSING, "应用尚未开通所需的权限"),
          Map.entry("Forbidden.AccessDenied.IpNotInWhiteList", "访问ip不在白名单之中"),
          Map.entry("Forbidden.AccessDenied.QpsLimitForApi", "该接口调用过于频繁"),
          Map.entry(TOO_MANY_A_SECOND, "应用调用该接口的每秒次数超限"),
          Map.entry(TOO_MANY_A_MINUTE, "应用调用该接口的每分钟次数超限"),
          Map.entry("Forbidden.AccessDenied.ApiCountLimitForOrg", "当月接口调用次数超限"),
          Map.entry(INVALID, "参数错误"),
          Map.entry(NO_CANDIDATE, "候选人不存在"),
          Map.entry(USER_UNKNOWN, "用户不在组织内"),
          Map.entry(NOT_ADDED, "添加候选人失败"),
          Map.entry("systemError", "系统异常"));

  private static final Set<String> SERVER_ERRORS =
      Set.of(
          "systemError",
          "system.error",
          CORP_UNKNOWN,
          "server.error",
          "unknown.error",
          "innerSystemError",
          "system.freq.limit",
          "systemError.busy",
          USER_UNKNOWN,
          NOT_ADDED);

  private V1Codes() {}

  static String message(String code) {
    return MESSAGES.getOrDefault(code, "error");
  }

  static int status(Operation operation, String code) {
    if (SERVER_ERRORS.contains(code)) {
      return 500;
    }
    return switch (code) {
      // The page of the import gives 500 to everything, this one included.
      case INVALID -> operation == DingTalkOperations.IMPORT_CANDIDATE_BY_RESUME ? 500 : 400;
      case NO_CANDIDATE, "error.notFound" -> 404;
      case "unauthorized.client", "authFailed" -> 401;
      case "invalidRequest.duplicateClientToken" -> 409;
      case "system.busy", "systemBusy" -> 429;
      default -> code.startsWith("Forbidden.") ? 403 : 400;
    };
  }
}
