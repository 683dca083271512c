package com.example.hiring;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RecruitingException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * What a page says of a call that failed. None of it has anything of a person.
 *
 * @param kind the end of a message's key
 * @param explanation in the library's words
 * @param remedy what to do; null for nothing known
 * @param requestId by which the platform's support finds the call; null for none
 * @param status the page's HTTP status
 */
record Failure(String kind, String explanation, String remedy, String requestId, int status) {

  private static final Set<FailureCategory> OF_THE_INPUT =
      EnumSet.of(
          FailureCategory.REQUEST,
          FailureCategory.NOT_FOUND,
          FailureCategory.CONFLICT,
          FailureCategory.UNSUPPORTED);

  static Failure of(RecruitingException failure) {
    HttpStatus status =
        OF_THE_INPUT.contains(failure.category()) ? HttpStatus.BAD_REQUEST : HttpStatus.BAD_GATEWAY;
    return new Failure(
        failure.category().name(),
        failure.getMessage(),
        failure.remedy().orElse(null),
        failure.requestId().orElse(null),
        status.value());
  }
}
