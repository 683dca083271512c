package io.talentport.core.listener;

import io.talentport.core.style.ImmutableValue;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quota that stopped a call.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface QuotaRejection {

  /** What was called. */
  CallTarget target();

  /**
   * True if the platform refused a request; otherwise nothing was sent, because the turn of the
   * call would have come after its deadline.
   */
  boolean byPlatform();

  /** How long to wait before the next call; absent if the platform does not say. */
  Optional<Duration> retryAfter();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableQuotaRejection.Builder {}
}
