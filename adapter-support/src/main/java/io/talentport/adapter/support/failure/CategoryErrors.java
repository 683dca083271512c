package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps the category of a refusal to its exception. Immutable and thread-safe. */
public final class CategoryErrors {

  private final Operation operation;

  /** Maps the refusals of one operation. */
  public CategoryErrors(Operation operation) {
    this.operation = operation;
  }

  /**
   * The exception for a refusal.
   *
   * @param retryAfter how long the platform asks to wait; null if it does not say
   * @param missingScopes the scopes that the platform says are missing; empty if it names none
   */
  public RecruitingException of(
      ErrorCategory category,
      ErrorDetails.Builder details,
      @Nullable Duration retryAfter,
      List<String> missingScopes) {
    return switch (category) {
      case TOKEN, CREDENTIALS, APP_STATE -> new AuthenticationFailedException(details.build());
      case PERMISSION -> permissionDenied(details, missingScopes);
      case NETWORK_POLICY -> new PermissionDeniedException(details.build(), List.of());
      case RATE -> new RateLimitedException(details.build(), retryAfter);
      case QUOTA -> RateLimitedException.usedUp(details.build());
      case BUSY ->
          operation.retrySafe()
              ? new PlatformUnavailableException(details.build())
              : new OutcomeUnknownException(details.remedy(DefaultRemedy.LOOK_FIRST).build());
      case REQUEST -> invalidRequest(details.build());
      case NOT_FOUND -> new NotFoundException(details.build());
      case CONFLICT -> new ConflictException(details.build());
    };
  }

  /**
   * The exception for a write that a gateway refused, recognised by the form of the response only:
   * another gateway may send the same form after the platform executed the write.
   */
  public RecruitingException unconfirmed(
      ErrorDetails.Builder details, @Nullable Duration retryAfter) {
    return RateLimitedException.unconfirmed(
        details.remedy(DefaultRemedy.LOOK_FIRST).build(), retryAfter);
  }

  /** The exception names the first field that the platform names. */
  private static InvalidRequestException invalidRequest(ErrorDetails details) {
    return new InvalidRequestException(
        details,
        details.violations().stream()
            .flatMap(violation -> violation.field().stream())
            .findFirst()
            .orElse(null));
  }

  private PermissionDeniedException permissionDenied(
      ErrorDetails.Builder details, List<String> missingScopes) {
    List<String> scopes = missingScopes.isEmpty() ? operation.scopes() : missingScopes;
    if (!scopes.isEmpty()) {
      String documented = details.build().remedy().map(remedy -> remedy + " ").orElse("");
      details.remedy(
          documented
              + "Grant the application "
              + String.join(" or ", scopes)
              + " in the platform's developer console and publish the change.");
    }
    return new PermissionDeniedException(details.build(), scopes);
  }
}
