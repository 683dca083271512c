package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One award of a talent.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentAward {

  /** When it was given; absent if not known. */
  @Value.Redacted
  Optional<PartialDate> date();

  /** Its name; absent if not given. */
  @Value.Redacted
  Optional<String> name();

  /** What it is for; absent if not given. */
  @Value.Redacted
  Optional<String> summary();

  /**
   * The fields that the organisation defined for such an entry; empty unless asked for with {@link
   * ProfilePart#CUSTOM_FIELDS}.
   */
  List<CustomField> customFields();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentAward.Builder {}
}
