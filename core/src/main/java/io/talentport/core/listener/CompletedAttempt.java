package io.talentport.core.listener;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.style.ImmutableValue;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A request that was answered, or that failed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CompletedAttempt {

  /** What was called. */
  CallTarget target();

  /** Its number within the call; the first is 1. */
  int number();

  /** How it ended. A refusal under HTTP status 200 is none the less a refusal. */
  CallOutcome outcome();

  /** Why it failed; absent if it succeeded, and for an error of the JVM. */
  Optional<FailureCategory> category();

  /** The platform's code of the failure; absent if there is none. */
  Optional<String> platformCode();

  /** True if {@link #platformCode()} itself is in the operation's table of codes. */
  boolean codeDocumented();

  /** The HTTP status of the response; absent if none came. */
  OptionalInt httpStatus();

  /** How long it took; never negative. */
  Duration duration();

  /** The id by which the platform's support finds the request; absent if it gave none. */
  Optional<String> requestId();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCompletedAttempt.Builder {}
}
