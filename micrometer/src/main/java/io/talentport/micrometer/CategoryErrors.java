package io.talentport.micrometer;

import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CallTarget;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The error of an observation: of the class that the caller gets, but made of what an event tells.
 * A tracer prints its class, its message and its stack trace, so that the first two hold nothing of
 * the platform's texts, and the last is empty.
 */
final class CategoryErrors {

  private static final StackTraceElement[] NO_FRAMES = {};

  private static final Map<FailureCategory, String> NAMES =
      Arrays.stream(FailureCategory.values())
          .collect(
              Collectors.toMap(
                  category -> category,
                  category -> of(category, ErrorDetails.of("").build()).getClass().getSimpleName(),
                  (one, other) -> one,
                  () -> new EnumMap<>(FailureCategory.class)));

  private CategoryErrors() {}

  /** The simple name of the category's exception. */
  static String name(FailureCategory category) {
    return NAMES.getOrDefault(category, TalentportTag.OTHER);
  }

  static RecruitingException of(FailureCategory category, CallOutcome outcome, CallTarget target) {
    RecruitingException error =
        of(
            category,
            ErrorDetails.of(problem(outcome))
                .platform(target.platform())
                .operation(target.operation())
                .build());
    error.setStackTrace(NO_FRAMES);
    return error;
  }

  private static String problem(CallOutcome outcome) {
    return switch (outcome) {
      case REFUSED -> "The platform refused the request";
      case UNKNOWN -> "There is no reliable answer, and the write may have been executed";
      case NOT_SENT -> "Nothing was sent";
      default -> "No usable answer came";
    };
  }

  private static RecruitingException of(FailureCategory category, ErrorDetails details) {
    return switch (category) {
      case RATE -> new RateLimitedException(details, null);
      case PERMISSION -> new PermissionDeniedException(details, List.of());
      case TOKEN -> new AuthenticationFailedException(details);
      case REQUEST -> new InvalidRequestException(details);
      case NOT_FOUND -> new NotFoundException(details);
      case CONFLICT -> new ConflictException(details);
      case UNAVAILABLE -> new PlatformUnavailableException(details);
      case TIMEOUT -> new PlatformTimeoutException(details);
      case UNKNOWN_OUTCOME -> new OutcomeUnknownException(details);
      case MALFORMED -> new MalformedResponseException(details);
      case UNSUPPORTED -> new UnsupportedCapabilityException(details);
      case CONFIGURATION -> new ConfigurationException(details);
      case COORDINATION -> new CoordinationUnavailableException(details);
    };
  }
}
