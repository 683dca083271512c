package com.example.hiring;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * What a page says of a call that failed. None of it has anything of a person.
 *
 * @param kind the end of a message's key: a category of failure, or TOO_LARGE
 * @param explanation in the library's words
 * @param remedy what to do; null for nothing known
 * @param requestId by which the platform's support finds the call; null for none
 * @param status the page's HTTP status
 */
record Failure(String kind, String explanation, String remedy, String requestId, int status) {

  /** The limit of a document that a platform stores, as the library names it. */
  private static final Optional<String> DOCUMENT_LIMIT = Optional.of("mostBytes");

  static Failure of(RecruitingException failure) {
    if (failure instanceof InvalidRequestException invalid
        && invalid.field().equals(DOCUMENT_LIMIT)) {
      return ofTooLargeDocument(invalid);
    }
    return new Failure(
        failure.category().name(),
        failure.getMessage(),
        failure.remedy().orElse(null),
        failure.requestId().orElse(null),
        status(failure.category()).value());
  }

  /** The limit is the application's own: what raises it is no remedy for its reader. */
  private static Failure ofTooLargeDocument(InvalidRequestException failure) {
    return new Failure(
        "TOO_LARGE", failure.getMessage(), null, null, HttpStatus.BAD_GATEWAY.value());
  }

  private static HttpStatus status(FailureCategory category) {
    return switch (category) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case REQUEST, CONFLICT, UNSUPPORTED -> HttpStatus.BAD_REQUEST;
      default -> HttpStatus.BAD_GATEWAY;
    };
  }
}
