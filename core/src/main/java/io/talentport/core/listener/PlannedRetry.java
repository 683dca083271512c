package io.talentport.core.listener;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.style.ImmutableValue;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * A failed attempt that is to be repeated, unless the call ends in the pause before.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface PlannedRetry {

  /** What is called. */
  CallTarget target();

  /** How many attempts have failed so far; at least 1. */
  int failedAttempts();

  /** Why the last one failed. */
  FailureCategory category();

  /** How long the call waits before the next one; zero after a refused token. */
  Duration pause();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutablePlannedRetry.Builder {}
}
