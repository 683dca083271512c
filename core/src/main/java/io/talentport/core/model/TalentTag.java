package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tag of a talent, set by a person or by the platform.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentTag {

  /** Its id; absent if not given. */
  Optional<String> id();

  /** Its name; absent if it has none. */
  @Value.Redacted
  Optional<String> name();

  /** What it means; absent if not given. */
  @Value.Redacted
  Optional<String> description();

  /** How it came about; absent if not given. */
  Optional<TagOrigin> origin();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentTag.Builder {}
}
