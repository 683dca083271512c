package io.talentport.core.listener;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.style.ImmutableValue;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call that has ended.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CompletedCall {

  /** What was called. */
  CallTarget target();

  /** How it ended. */
  CallOutcome outcome();

  /** Why it failed; absent if it succeeded, and for an error of the JVM. */
  Optional<FailureCategory> category();

  /** The platform's code of the failure; absent if there is none. */
  Optional<String> platformCode();

  /**
   * True if {@link #platformCode()} itself is in the operation's table of codes. One that is not
   * may have any value, and is no name for a series of measurements.
   */
  boolean codeDocumented();

  /**
   * How many attempts were made; 0 if the call ended before the first one, without a token, a turn
   * in the quota or time.
   */
  int attempts();

  /** How long it took, all waits included; never negative. */
  Duration duration();

  /** How long it waited for its turn in the quota, all attempts together; zero if it did not. */
  Duration quotaWait();

  /** The id by which the platform's support finds the last request; absent if it gave none. */
  Optional<String> requestId();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCompletedCall.Builder {}
}
