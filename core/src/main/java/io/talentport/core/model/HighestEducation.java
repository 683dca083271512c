package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The highest education in one line, as job sites print it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface HighestEducation {

  /** The school; absent if not given. */
  @Value.Redacted
  Optional<String> school();

  /** How far it went; absent if not given. */
  @Value.Redacted
  Optional<EducationLevel> level();

  /** The degree, for example 理学学士; absent if not given. */
  @Value.Redacted
  Optional<String> degree();

  /** The field of study; absent if not given. */
  @Value.Redacted
  Optional<String> fieldOfStudy();

  /** The mode of study, for example 全日制; absent if not given. */
  @Value.Redacted
  Optional<String> studyMode();

  /** The category of the school, for example 985; absent if not given. */
  @Value.Redacted
  Optional<String> schoolCategory();

  /** The month of graduation, of the years 1 to 9999; absent if not given. */
  @Value.Redacted
  Optional<YearMonth> graduation();

  @Value.Check
  default void check() {
    Check.month("highestEducation.graduation", graduation().orElse(null));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableHighestEducation.Builder {}
}
