package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import org.immutables.value.Value;

/**
 * An identity document. The number is masked when printed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface Identification {

  /** The kind of document. */
  IdentificationType type();

  /** Its number. */
  IdentificationNumber number();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableIdentification.Builder {}
}
