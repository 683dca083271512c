package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import org.immutables.value.Value;

/**
 * Why a field of a résumé is not carried, where there is more to say than that the platform has no
 * place for it. It has no value of the person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface NotCarriedReason {

  /** The field's path, as in {@link ResumeReceipt#notCarried()}. */
  String field();

  /** Why, as a sentence. */
  String reason();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableNotCarriedReason.Builder {}
}
