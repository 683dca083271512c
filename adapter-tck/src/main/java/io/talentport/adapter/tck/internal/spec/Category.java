package io.talentport.adapter.tck.internal.spec;

import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;

/** The category of a documented code, and its exception. */
public enum Category {
  TOKEN(AuthenticationFailedException.class),
  CREDENTIALS(AuthenticationFailedException.class),
  APP_STATE(AuthenticationFailedException.class),
  PERMISSION(PermissionDeniedException.class),
  NETWORK_POLICY(PermissionDeniedException.class),
  RATE(RateLimitedException.class),
  QUOTA(RateLimitedException.class),
  BUSY(PlatformUnavailableException.class),
  REQUEST(InvalidRequestException.class),
  NOT_FOUND(NotFoundException.class),
  CONFLICT(ConflictException.class);

  private final Class<? extends RecruitingException> exception;

  Category(Class<? extends RecruitingException> exception) {
    this.exception = exception;
  }

  /** The exception of an operation; a busy platform may have executed a write. */
  public Class<? extends RecruitingException> exceptionOf(SpecCall call) {
    return this == BUSY && !call.retrySafe() ? OutcomeUnknownException.class : exception;
  }

  /** The exception of an operation that may be repeated. */
  public Class<? extends RecruitingException> exception() {
    return exception;
  }

  /** The category of an HTTP status, if no documented code decides. */
  public static Category ofStatus(int status) {
    return switch (status) {
      case 401 -> TOKEN;
      case 403 -> PERMISSION;
      case 404 -> NOT_FOUND;
      case 408 -> BUSY;
      case 409 -> CONFLICT;
      case 429 -> RATE;
      default -> status >= 500 ? BUSY : REQUEST;
    };
  }
}
