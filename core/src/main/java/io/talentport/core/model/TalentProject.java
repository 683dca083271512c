package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One project of a talent, as the platform has it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentProject {

  /** When it began; absent if not given. */
  @Value.Redacted
  Optional<PartialDate> startDate();

  /** When it ended; absent if not given or if it still goes on. */
  @Value.Redacted
  Optional<PartialDate> endDate();

  /** Its name; absent if not given. */
  @Value.Redacted
  Optional<String> name();

  /** The part in it; absent if not given. */
  @Value.Redacted
  Optional<String> role();

  /** Its address, as text; absent if not given. */
  @Value.Redacted
  Optional<String> link();

  /** What it was; absent if not given. */
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
  final class Builder extends ImmutableTalentProject.Builder {}
}
