package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One education of a talent, as the platform has it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentEducation {

  /** When it began; absent if not given. */
  @Value.Redacted
  Optional<PartialDate> startDate();

  /** When it ended; absent if not given or if it still goes on. */
  @Value.Redacted
  Optional<PartialDate> endDate();

  /** The school; absent if not given. */
  @Value.Redacted
  Optional<String> school();

  /** The field of study; absent if not given. */
  @Value.Redacted
  Optional<String> fieldOfStudy();

  /** How far it went; absent if not given. */
  @Value.Redacted
  Optional<EducationLevel> level();

  /** How it was studied; absent if not given. */
  @Value.Redacted
  Optional<StudyMode> studyMode();

  /** Rank among the students; absent if not given. */
  @Value.Redacted
  Optional<AcademicRanking> ranking();

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
  final class Builder extends ImmutableTalentEducation.Builder {}
}
