package io.talentport.core.model;

import io.talentport.core.error.Required;
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

  /** The date of graduation; absent if not given. */
  @Value.Redacted
  Optional<PartialDate> graduationDate();

  /** The month of graduation; absent if not given, or if only the year is. */
  default Optional<YearMonth> graduation() {
    return graduationDate().flatMap(PartialDate::yearMonth);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableHighestEducation.Builder {

    /**
     * Sets the date of graduation to a month.
     *
     * @throws io.talentport.core.error.InvalidRequestException if it is null, or not of the years 1
     *     to 9999
     */
    public Builder graduation(YearMonth graduation) {
      return graduationDate(
          PartialDate.of("highestEducation.graduation", Required.value("graduation", graduation)));
    }

    /** Sets the date of graduation to a month, or to none. */
    public Builder graduation(Optional<? extends YearMonth> graduation) {
      return graduationDate(
          Required.value("graduation", graduation)
              .map(month -> PartialDate.of("highestEducation.graduation", month)));
    }

    /** Sets the date of graduation as far as it is known. */
    public Builder graduation(PartialDate graduation) {
      return graduationDate(Required.value("graduation", graduation));
    }
  }
}
