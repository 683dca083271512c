package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.platform.Operation;
import java.util.Map;

/** The platform's codes: what it says with them and the HTTP status that its pages give them. */
final class FeishuCodes {
  static final int SYSTEM_ERROR = 1002001;
  static final int INVALID_PARAMETER = 1002002;
  static final int INVALID_MOBILE = 1002009;
  static final int TALENT_NOT_FOUND = 1002102;
  static final int ATTACHMENT_NOT_FOUND = 1002104;
  static final int TALENT_EXISTS = 1002105;
  static final int SOURCE_NOT_FOUND = 1002108;
  static final int REPEATED_APPLICATION = 1002206;
  static final int SOURCE_OF_APPLICATION_NOT_FOUND = 1002512;
  static final int TOKEN_MISSING = 99991661;
  static final int TOKEN_INVALID = 99991663;
  static final int USER_TOKEN_INVALID = 99991668;
  static final int TOKEN_MALFORMED = 99991671;
  static final int SCOPE_MISSING = 99991672;
  static final int TOO_FREQUENT = 99991400;
  static final int UNKNOWN_PATH = 99991201;
  static final int WRONG_METHOD = 99991301;
  static final int BAD_BODY = 9499;
  static final int CREDENTIALS_MALFORMED = 10003;
  static final int CREDENTIALS_WRONG = 10014;

  private static final Map<Integer, String> MESSAGES =
      Map.ofEntries(
          Map.entry(SYSTEM_ERROR, "system error"),
          Map.entry(INVALID_PARAMETER, "param is invalid"),
          Map.entry(INVALID_MOBILE, "mobile is invalid"),
          Map.entry(1002101, "id conflict"),
          Map.entry(TALENT_NOT_FOUND, "talent does not exist"),
          Map.entry(1002103, "talent is already employed"),
          Map.entry(ATTACHMENT_NOT_FOUND, "attachment can not be fetched"),
          Map.entry(TALENT_EXISTS, "talent already exists"),
          Map.entry(1002106, "resume source already exists"),
          Map.entry(1002107, "resume source type is invalid"),
          Map.entry(SOURCE_NOT_FOUND, "resume source does not exist"),
          Map.entry(REPEATED_APPLICATION, "application is repeated"),
          Map.entry(1002511, "the limit of applications is reached"),
          Map.entry(SOURCE_OF_APPLICATION_NOT_FOUND, "resume source does not exist"),
          Map.entry(TOKEN_MISSING, "Missing access token for authorization"),
          Map.entry(TOKEN_INVALID, "Invalid access token for authorization"),
          Map.entry(99991664, "Invalid app access token"),
          Map.entry(USER_TOKEN_INVALID, "Invalid user access token"),
          Map.entry(TOKEN_MALFORMED, "The access token must start with t- or u-"),
          Map.entry(SCOPE_MISSING, "Access denied: one of the scopes is required"),
          Map.entry(99991677, "Token is expired"),
          Map.entry(99991401, "The caller's address is not in the allow list"),
          Map.entry(99991403, "The month's quota is used up"),
          Map.entry(TOO_FREQUENT, "request trigger frequency limit"),
          Map.entry(UNKNOWN_PATH, "The path is not served"),
          Map.entry(WRONG_METHOD, "The HTTP method is not served"),
          Map.entry(BAD_BODY, "Bad Request"),
          Map.entry(CREDENTIALS_MALFORMED, "invalid param"),
          Map.entry(CREDENTIALS_WRONG, "app secret invalid"));

  private FeishuCodes() {}

  static String message(int code) {
    return MESSAGES.getOrDefault(code, "error");
  }

  /** What the page of the call prints beside code 0. */
  static String success(Operation operation) {
    return operation == FeishuOperations.LIST_RESUME_SOURCES ? "success" : "ok";
  }

  static int status(Operation operation, int code) {
    if (operation == FeishuOperations.GET_TENANT_ACCESS_TOKEN) {
      return 200;
    }
    return switch (code) {
      // Two pages print 500 for the system error, this one prints 200.
      case SYSTEM_ERROR -> operation == FeishuOperations.BATCH_GET_TALENT_IDS ? 200 : 500;
      case TOO_FREQUENT -> 429;
      case UNKNOWN_PATH -> 404;
      default -> 400;
    };
  }
}
