package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.spec.ErrorCategory;

/** The meaning of an HTTP status, for responses without a documented code. */
public final class HttpStatusRule {

  private HttpStatusRule() {}

  /** True for a status of success. */
  public static boolean isSuccess(int status) {
    return status >= 200 && status <= 299;
  }

  /** True for a redirect. */
  public static boolean isRedirection(int status) {
    return status >= 300 && status <= 399;
  }

  /** The category of a refusal with this status. */
  public static ErrorCategory category(int status) {
    return switch (status) {
      case 401 -> ErrorCategory.TOKEN;
      case 403 -> ErrorCategory.PERMISSION;
      case 404 -> ErrorCategory.NOT_FOUND;
      case 408 -> ErrorCategory.BUSY;
      case 409 -> ErrorCategory.CONFLICT;
      case 429 -> ErrorCategory.RATE;
      default -> status >= 500 ? ErrorCategory.BUSY : ErrorCategory.REQUEST;
    };
  }
}
