package io.talentport.spring.boot.actuate;

import java.util.Map;

/**
 * The health of one platform, for either version of Spring Boot.
 *
 * @param level the status
 * @param details without a secret and without a person's data
 */
record HealthReport(Level level, Map<String, Object> details) {

  /** Named like Spring Boot's statuses. */
  enum Level {
    /** The last call, or the last check, shows no problem. */
    UP,

    /** The platform refused the credentials, or a check failed. */
    DOWN,

    /** The platform was closed. */
    OUT_OF_SERVICE,

    /** The platform was not called yet. */
    UNKNOWN
  }
}
