package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field that the organisation defined, with its value. May be anything about the person. Which of
 * the values is there depends on the type.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CustomField {

  /** The id of the field; absent if not given. */
  Optional<String> id();

  /** Its Chinese name; absent if it has none. */
  @Value.Redacted
  Optional<String> name();

  /** Its English name; absent if it has none. */
  @Value.Redacted
  Optional<String> englishName();

  /** What kind of value it has; absent if not given. */
  Optional<CustomFieldType> type();

  /** A text, or a decimal number as text; absent if it has none. */
  @Value.Redacted
  Optional<String> text();

  /** The choices that were made; empty if there are none. */
  List<CustomChoice> choices();

  /** A year, month or day; absent if it has none. */
  @Value.Redacted
  Optional<PartialDate> date();

  /** The first day of a period; absent if it has none. */
  @Value.Redacted
  Optional<PartialDate> periodStart();

  /** The last day of a period; absent if it has none, or still goes on. */
  @Value.Redacted
  Optional<PartialDate> periodEnd();

  /** The files; empty if there are none. */
  List<CustomFile> files();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCustomField.Builder {}
}
