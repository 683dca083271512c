package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One employment or internship of a talent, as the platform has it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentEmployment {

  /** When it began; absent if not given. */
  @Value.Redacted
  Optional<PartialDate> startDate();

  /** When it ended; absent if not given or if it still goes on. */
  @Value.Redacted
  Optional<PartialDate> endDate();

  /** The employer; absent if not given. */
  @Value.Redacted
  Optional<String> company();

  /** The job title; absent if not given. */
  @Value.Redacted
  Optional<String> title();

  /** What the work was; absent if not given. */
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
  final class Builder extends ImmutableTalentEmployment.Builder {}
}
