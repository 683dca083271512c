package io.talentport.core.listener;

import io.talentport.core.style.ImmutableValue;
import org.immutables.value.Value;

/**
 * A request that is about to be sent.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface StartedAttempt {

  /** What is called. */
  CallTarget target();

  /** Its number within the call; the first is 1. */
  int number();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableStartedAttempt.Builder {}
}
