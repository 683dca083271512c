package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form that a talent filled in.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentRegistration {

  /** Its id; absent if not given. */
  Optional<String> id();

  /** What it was filled in for; absent if not given. */
  Optional<RegistrationPurpose> purpose();

  /** When it was filled in; absent if not given. */
  Optional<Instant> registeredAt();

  /** Where it can be fetched for seven days, by whoever has the address; absent if not given. */
  @Value.Redacted
  Optional<URI> downloadUrl();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentRegistration.Builder {}
}
