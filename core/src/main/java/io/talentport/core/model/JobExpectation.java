package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person looks for. Money is kept in the words of the résumé.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface JobExpectation {

  /** The desired work location, as text; absent if not given. */
  @Value.Redacted
  Optional<String> location();

  /** The salary wanted, in the words of the résumé; absent if not given. */
  @Value.Redacted
  Optional<String> salary();

  /** Job search status, for example 求职中; absent if not given. */
  @Value.Redacted
  Optional<String> jobStatus();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableJobExpectation.Builder {}
}
