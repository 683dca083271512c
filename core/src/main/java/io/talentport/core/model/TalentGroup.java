package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A folder or a pool that a talent was put into.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentGroup {

  /** Its id; absent if not given. */
  Optional<String> id();

  /** Its name; absent if it has none. */
  @Value.Redacted
  Optional<String> name();

  /** What it is for; absent if not given. */
  @Value.Redacted
  Optional<String> description();

  /** When the talent was added; absent if not given. */
  Optional<Instant> addedAt();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentGroup.Builder {}
}
