package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a talent is on the list of people who are not to be considered.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentBlock {

  /** Since when; absent if not given. */
  @Value.Redacted
  Optional<Instant> blockedAt();

  /** Why; absent if not given. */
  @Value.Redacted
  Optional<String> reason();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentBlock.Builder {}
}
