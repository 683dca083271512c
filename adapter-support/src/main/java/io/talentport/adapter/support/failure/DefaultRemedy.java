package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.spec.ErrorCategory;

/** The remedy of a category, for codes that the specification does not list. */
public final class DefaultRemedy {

  /** The remedy for a write that may have been executed. */
  static final String LOOK_FIRST =
      "Do not send it again blindly: look up whether it was executed, then decide.";

  private static final int TOO_LARGE = 413;

  private DefaultRemedy() {}

  /** The remedy of a category, or of a status that is more specific. */
  public static String of(ErrorCategory category, int httpStatus) {
    return httpStatus == TOO_LARGE
        ? "The request is probably larger than the platform, or a gateway in front of it, accepts:"
            + " send a smaller document, or have the limit raised."
        : of(category);
  }

  private static String of(ErrorCategory category) {
    return switch (category) {
      case TOKEN ->
          "If there was a renewed token, it was refused, too: check the application's credentials,"
              + " and that no gateway in front of base-url strips or replaces the token.";
      case CREDENTIALS -> "Check the application's id and secret against the developer console.";
      case APP_STATE ->
          "Check in the developer console that the application is installed, released and not"
              + " stopped.";
      case PERMISSION -> "Check the application's permissions in the developer console.";
      case NETWORK_POLICY ->
          "Add the address that the calls come from to the application's allow-list.";
      case RATE -> "Send fewer calls at a time, and wait before the next one.";
      case QUOTA -> "Wait for the next period, or have the quota raised.";
      case BUSY -> "Try again later.";
      case REQUEST ->
          "Correct the request; if it is right, report it with the code and the request id.";
      case NOT_FOUND ->
          "Check the id and that it belongs to this platform; if every call fails so, check"
              + " base-url.";
      case CONFLICT -> "Look up what is there already, then decide.";
    };
  }
}
