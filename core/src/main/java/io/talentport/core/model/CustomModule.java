package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of fields that the organisation defined.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CustomModule {

  /** The id of the group; absent if not given. */
  Optional<String> id();

  /** Its Chinese name; absent if it has none. */
  @Value.Redacted
  Optional<String> name();

  /** Its English name; absent if it has none. */
  @Value.Redacted
  Optional<String> englishName();

  /** What kind of group it is; absent if not given. */
  Optional<CustomFieldType> type();

  /** Its fields. */
  List<CustomField> fields();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCustomModule.Builder {}
}
