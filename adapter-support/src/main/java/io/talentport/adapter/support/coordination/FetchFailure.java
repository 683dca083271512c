package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failed fetch as text for the other instances: its category and the platform's codes, never the
 * platform's free text.
 *
 * @param had how much time the fetch had
 */
record FetchFailure(
    FailureCategory category,
    Duration had,
    boolean retryable,
    @Nullable Duration retryAfter,
    @Nullable String platform,
    @Nullable String operation,
    @Nullable String platformCode,
    @Nullable Integer httpStatus,
    @Nullable String requestId,
    @Nullable String remedy) {

  /** Failures of the platform, which another instance would meet as well. */
  private static final Set<FailureCategory> OF_THE_PLATFORM =
      Set.of(
          FailureCategory.TOKEN,
          FailureCategory.PERMISSION,
          FailureCategory.RATE,
          FailureCategory.UNAVAILABLE,
          FailureCategory.TIMEOUT,
          FailureCategory.MALFORMED);

  /** Separates the parts of a text; no part contains it. */
  private static final String SEPARATOR = "\u001f";

  private static final int PARTS = 10;

  /**
   * What other instances may know of a failure.
   *
   * @return absent if it says nothing about a fetch by another instance
   */
  static Optional<FetchFailure> of(RecruitingException failure, Duration had) {
    if (!OF_THE_PLATFORM.contains(failure.category())) {
      return Optional.empty();
    }
    Duration retryAfter =
        failure instanceof RateLimitedException rate ? rate.retryAfter().orElse(null) : null;
    return Optional.of(
        new FetchFailure(
            failure.category(),
            had,
            failure.retryable(),
            retryAfter,
            failure.platform().orElse(null),
            failure.operation().orElse(null),
            failure.platformCode().orElse(null),
            failure.httpStatus().isPresent() ? failure.httpStatus().getAsInt() : null,
            failure.requestId().orElse(null),
            failure.remedy().orElse(null)));
  }

  String text() {
    return String.join(
        SEPARATOR,
        category.name(),
        String.valueOf(had.toMillis()),
        String.valueOf(retryable),
        retryAfter == null ? "" : String.valueOf(retryAfter.toMillis()),
        written(platform),
        written(operation),
        written(platformCode),
        written(httpStatus),
        written(requestId),
        written(remedy));
  }

  private static String written(@Nullable Object value) {
    return value == null ? "" : value.toString().replace(SEPARATOR, " ");
  }

  /** Reads a failure; absent if the text is none. */
  static Optional<FetchFailure> read(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FetchFailure(
              FailureCategory.valueOf(parts[0]),
              Duration.ofMillis(Long.parseLong(parts[1])),
              Boolean.parseBoolean(parts[2]),
              parts[3].isEmpty() ? null : Duration.ofMillis(Long.parseLong(parts[3])),
              read(parts, 4),
              read(parts, 5),
              read(parts, 6),
              parts[7].isEmpty() ? null : Integer.valueOf(parts[7]),
              read(parts, 8),
              read(parts, 9)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static @Nullable String read(String[] parts, int number) {
    return parts[number].isEmpty() ? null : parts[number];
  }

  /**
   * Whether the fetch had comparable time; with far less, the time may have been the only reason.
   */
  boolean hadTimeLike(Duration left) {
    return FetchHistory.isTimeLike(had, left);
  }

  /** The exception of a call that would have fetched the token. */
  RecruitingException exception() {
    ErrorDetails.Builder builder =
        ErrorDetails.of(
                "Another instance of the application could not fetch the access token a moment"
                    + " ago, and it is not fetched again at once")
            .platform(platform)
            .operation(operation)
            .platformCode(platformCode)
            .requestId(requestId)
            .remedy(remedy);
    if (httpStatus != null) {
      builder.httpStatus(httpStatus);
    }
    ErrorDetails details = builder.build();
    return switch (category) {
      case TOKEN -> new AuthenticationFailedException(details);
      case PERMISSION -> new PermissionDeniedException(details, List.of());
      case RATE ->
          retryable
              ? new RateLimitedException(details, retryAfter)
              : RateLimitedException.usedUp(details);
      case TIMEOUT -> new PlatformTimeoutException(details);
      case MALFORMED -> new MalformedResponseException(details);
      default -> new PlatformUnavailableException(details);
    };
  }
}
