package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value that a platform gave for one field of a record and that is not of the field's form, such
 * as {@code 无} for an e-mail address. The attribute that it belongs to is absent; the rest of the
 * record is as the platform gave it. May be personal: the text is masked when printed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface UnreadableValue {

  /** The field, in the platform's spelling, for example {@code basic_info.email}. */
  String field();

  /** The value as text; absent if it was not text, such as an object. */
  @Value.Redacted
  Optional<String> text();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableUnreadableValue.Builder {}
}
