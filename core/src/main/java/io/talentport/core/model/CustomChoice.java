package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One choice of a field that the organisation defined.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CustomChoice {

  /** The id of the choice; absent if not given. */
  @Value.Redacted
  Optional<String> key();

  /** Its Chinese name; absent if it has none. */
  @Value.Redacted
  Optional<String> name();

  /** Its English name; absent if it has none. */
  @Value.Redacted
  Optional<String> englishName();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCustomChoice.Builder {}
}
