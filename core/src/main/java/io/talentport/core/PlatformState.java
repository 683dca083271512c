package io.talentport.core;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a connected platform knows of itself without asking: for health checks and gauges. It is a
 * picture of one moment, of this process only.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface PlatformState {

  /** The platform. */
  PlatformId platform();

  /** The tenant's name, as in {@link ConnectOptions}; absent for a platform of no tenant. */
  Optional<String> tenant();

  /** True if the platform was closed. */
  boolean closed();

  /** When the kept token ends; absent if none is kept. */
  Optional<Instant> tokenExpiresAt();

  /** How many repeats the retry budget has left; absent if the platform does not report it. */
  OptionalInt retriesLeft();

  /** How many connections are in use; absent if the platform does not report it. */
  OptionalInt connectionsInUse();

  /** How many connections there may be at a time; absent if the platform does not report it. */
  OptionalInt maxConnections();

  /** The operations that were called so far, by their names. */
  List<OperationState> operations();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutablePlatformState.Builder {}
}
