package io.talentport.core.error;

/**
 * What kind of failure an exception reports, for a {@code switch}, a metric or an HTTP status. Each
 * class of exception has one. More constants may follow: give a {@code switch} a default.
 */
public enum FailureCategory {
  /** Too many calls: {@link RateLimitedException}. */
  RATE,

  /** A missing scope or right: {@link PermissionDeniedException}. */
  PERMISSION,

  /** Refused credentials, or a refused token: {@link AuthenticationFailedException}. */
  TOKEN,

  /** A request that must be corrected: {@link InvalidRequestException}. */
  REQUEST,

  /** What the request names does not exist: {@link NotFoundException}. */
  NOT_FOUND,

  /** What the request creates exists already: {@link ConflictException}. */
  CONFLICT,

  /** A platform that is overloaded, down or unreachable: {@link PlatformUnavailableException}. */
  UNAVAILABLE,

  /** A call that ran out of time: {@link PlatformTimeoutException}. */
  TIMEOUT,

  /** A write that may have been executed: {@link OutcomeUnknownException}. */
  UNKNOWN_OUTCOME,

  /** A response that could not be understood: {@link MalformedResponseException}. */
  MALFORMED,

  /** What the platform does not offer: {@link UnsupportedCapabilityException}. */
  UNSUPPORTED,

  /** A wrong setting, or a closed platform: {@link ConfigurationException}. */
  CONFIGURATION,

  /** A shared store that cannot be used: {@link CoordinationUnavailableException}. */
  COORDINATION
}
