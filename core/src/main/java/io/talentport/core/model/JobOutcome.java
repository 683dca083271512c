package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one matched job when a résumé was submitted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface JobOutcome {

  /** The job. */
  JobId job();

  /** Whether the résumé reached it. */
  JobOutcomeStatus status();

  /** The application that was made; absent where the platform makes none, or on failure. */
  Optional<ApplicationId> application();

  /** Why it failed; absent unless it did. */
  Optional<String> reason();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableJobOutcome.Builder {}
}
