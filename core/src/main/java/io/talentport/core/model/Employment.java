package io.talentport.core.model;

import io.talentport.core.error.Required;
import io.talentport.core.style.ImmutableValue;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One employment of a résumé.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface Employment {

  /** When it began; absent if not given. */
  @Value.Redacted
  Optional<PartialDate> startDate();

  /** The first month; absent if not given, or if only the year is. */
  default Optional<YearMonth> start() {
    return startDate().flatMap(PartialDate::yearMonth);
  }

  /** When it ended; absent if not given or if it still goes on. */
  @Value.Redacted
  Optional<PartialDate> endDate();

  /** The last month; absent if not given, if only the year is, or if it still goes on. */
  default Optional<YearMonth> end() {
    return endDate().flatMap(PartialDate::yearMonth);
  }

  /** The employer; absent if not given. */
  @Value.Redacted
  Optional<String> company();

  /** The job title; absent if not given. */
  @Value.Redacted
  Optional<String> title();

  /** What the work was; absent if not given. */
  @Value.Redacted
  Optional<String> summary();

  /** A period ends after it started. */
  @Value.Check
  default void check() {
    Check.period("employment", startDate().orElse(null), endDate().orElse(null));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableEmployment.Builder {

    /**
     * Sets the beginning to a month.
     *
     * @throws io.talentport.core.error.InvalidRequestException if it is null, or not of the years 1
     *     to 9999
     */
    public Builder start(YearMonth start) {
      return startDate(PartialDate.of("employment.start", Required.value("start", start)));
    }

    /** Sets the beginning to a month, or to none. */
    public Builder start(Optional<? extends YearMonth> start) {
      return startDate(
          Required.value("start", start).map(month -> PartialDate.of("employment.start", month)));
    }

    /** Sets the beginning as far as it is known. */
    public Builder start(PartialDate start) {
      return startDate(Required.value("start", start));
    }

    /**
     * Sets the end to a month.
     *
     * @throws io.talentport.core.error.InvalidRequestException if it is null, or not of the years 1
     *     to 9999
     */
    public Builder end(YearMonth end) {
      return endDate(PartialDate.of("employment.end", Required.value("end", end)));
    }

    /** Sets the end to a month, or to none. */
    public Builder end(Optional<? extends YearMonth> end) {
      return endDate(
          Required.value("end", end).map(month -> PartialDate.of("employment.end", month)));
    }

    /** Sets the end as far as it is known. */
    public Builder end(PartialDate end) {
      return endDate(Required.value("end", end));
    }
  }
}
