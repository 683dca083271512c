package io.talentport.spring.boot.web;

import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers with a problem detail (RFC 9457) when a controller lets an exception of Talentport out.
 * The status is that of the failure's category as the application's caller sees it: what is wrong
 * between the application and the platform is a bad gateway. Advice of the application that comes
 * first outranks this one.
 *
 * <p>Holds what the exception's message holds: no secret and no person's data.
 */
@ControllerAdvice
@Order(0)
public final class ProblemDetailsAdvice {

  ProblemDetailsAdvice() {}

  /** The response for a failure. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> respond(RecruitingException failure) {
    HttpStatus status = ProblemStatus.of(failure.category());
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, String.valueOf(failure.getMessage()));
    problem.setProperties(properties(failure));
    HttpHeaders headers = new HttpHeaders();
    if (failure instanceof RateLimitedException limited) {
      limited
          .retryAfter()
          .ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait))));
    }
    return ResponseEntity.status(status).headers(headers).body(problem);
  }

  /** Rounded up: a caller that comes back a fraction of a second too early is refused again. */
  private static long seconds(Duration wait) {
    return wait.plusNanos(999_999_999).toSeconds();
  }

  private static Map<String, Object> properties(RecruitingException failure) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        "category", failure.category().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    properties.put("retryable", failure.retryable());
    failure.platform().ifPresent(platform -> properties.put("platform", platform));
    failure.operation().ifPresent(operation -> properties.put("operation", operation));
    failure.platformCode().ifPresent(code -> properties.put("platformCode", code));
    failure.requestId().ifPresent(id -> properties.put("requestId", id));
    failure.remedy().ifPresent(remedy -> properties.put("remedy", remedy));
    if (!failure.violations().isEmpty()) {
      properties.put(
          "violations", failure.violations().stream().map(FieldViolation::toString).toList());
    }
    return properties;
  }
}
