package io.talentport.core;

import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.style.ImmutableValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a connected platform knows of one operation without calling it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface OperationState {

  /** The operation as the platform's document names it. */
  String operation();

  /**
   * How many calls may be sent at once, by the window of the quota that has the fewest left, by all
   * instances together where they share their quotas; absent for an operation without a quota.
   */
  OptionalLong permitsLeft();

  /** How long no call is sent because the platform asked to wait; zero if it did not. */
  Duration closedFor();

  /** How the last call ended; absent before the first one. */
  Optional<CallOutcome> lastOutcome();

  /** Why the last call failed; absent if it succeeded, and before the first one. */
  Optional<FailureCategory> lastCategory();

  /** When the last call ended; absent before the first one. */
  Optional<Instant> lastEndedAt();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableOperationState.Builder {}
}
