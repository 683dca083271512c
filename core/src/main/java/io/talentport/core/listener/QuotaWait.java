package io.talentport.core.listener;

import io.talentport.core.style.ImmutableValue;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * A wait for a turn in a quota that is over.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface QuotaWait {

  /** What is called. */
  CallTarget target();

  /** How long the call waited; longer than zero. */
  Duration waited();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableQuotaWait.Builder {}
}
