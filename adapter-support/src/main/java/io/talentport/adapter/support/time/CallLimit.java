package io.talentport.adapter.support.time;

import io.talentport.core.error.InvalidRequestException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The upper limit of a call's time, whatever the settings allow. Immutable and thread-safe.
 *
 * @param longest null for the limits of the settings
 */
public record CallLimit(@Nullable Duration longest) {

  /** The limits of the settings. */
  public static final CallLimit NONE = new CallLimit(null);

  private static final Duration MOST = Duration.ofDays(1);

  /**
   * The limit that an application asks for.
   *
   * @throws InvalidRequestException if it is null, not longer than zero, or longer than a day
   */
  public static CallLimit of(@Nullable Duration longest) {
    if (longest == null || longest.compareTo(Duration.ZERO) <= 0 || longest.compareTo(MOST) > 0) {
      throw InvalidRequestException.of(
          "longest",
          "must be longer than zero and at most a day, but is " + longest,
          "Give the time that one call may take, such as Duration.ofSeconds(5).");
    }
    return new CallLimit(longest);
  }

  /** The allowed time, cut to this limit. */
  public Duration cap(Duration allowed) {
    return longest == null || allowed.compareTo(longest) <= 0 ? allowed : longest;
  }

  /** True if a call may wait this long. */
  public boolean allows(Duration wait) {
    return longest == null || wait.compareTo(longest) <= 0;
  }

  /** The tighter limit of both. */
  public CallLimit and(CallLimit other) {
    return other.longest == null ? this : new CallLimit(cap(other.longest));
  }
}
