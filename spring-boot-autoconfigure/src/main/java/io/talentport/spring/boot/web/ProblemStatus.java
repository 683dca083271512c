package io.talentport.spring.boot.web;

import io.talentport.core.error.FailureCategory;
import org.springframework.http.HttpStatus;

/** The status of a failure for the application's caller. */
final class ProblemStatus {

  private ProblemStatus() {}

  /** A failure between the application and the platform is a bad gateway. */
  static HttpStatus of(FailureCategory category) {
    return switch (category) {
      case RATE -> HttpStatus.TOO_MANY_REQUESTS;
      case REQUEST -> HttpStatus.BAD_REQUEST;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case UNSUPPORTED -> HttpStatus.NOT_IMPLEMENTED;
      case UNAVAILABLE, COORDINATION -> HttpStatus.SERVICE_UNAVAILABLE;
      case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
      case PERMISSION, TOKEN, MALFORMED, UNKNOWN_OUTCOME -> HttpStatus.BAD_GATEWAY;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
