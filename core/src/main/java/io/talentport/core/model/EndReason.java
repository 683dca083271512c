package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reason for which an application ended, as the organisation has set it up.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface EndReason {

  /** Its Chinese name; absent if it has none. */
  @Value.Redacted
  Optional<String> chineseName();

  /** Its English name; absent if it has none. */
  @Value.Redacted
  Optional<String> englishName();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableEndReason.Builder {}
}
