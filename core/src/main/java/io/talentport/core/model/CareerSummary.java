package io.talentport.core.model;

import io.talentport.core.error.Required;
import io.talentport.core.style.ImmutableValue;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A career in one line, as job sites print it. Money is kept in the words of the résumé.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CareerSummary {

  /** When the person began to work; absent if not given. */
  @Value.Redacted
  Optional<PartialDate> workingSinceDate();

  /** The month in which the person began to work; absent if not given, or if only the year is. */
  default Optional<YearMonth> workingSince() {
    return workingSinceDate().flatMap(PartialDate::yearMonth);
  }

  /** The present job title; absent if not given. */
  @Value.Redacted
  Optional<String> title();

  /** The industry; absent if not given. */
  @Value.Redacted
  Optional<String> industry();

  /** The present salary, in the words of the résumé; absent if not given. */
  @Value.Redacted
  Optional<String> salary();

  /** The level of English, for example 6级; absent if not given. */
  @Value.Redacted
  Optional<String> englishLevel();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCareerSummary.Builder {

    /**
     * Sets when the person began to work to a month.
     *
     * @throws io.talentport.core.error.InvalidRequestException if it is null, or not of the years 1
     *     to 9999
     */
    public Builder workingSince(YearMonth workingSince) {
      return workingSinceDate(
          PartialDate.of("career.workingSince", Required.value("workingSince", workingSince)));
    }

    /** Sets when the person began to work to a month, or to none. */
    public Builder workingSince(Optional<? extends YearMonth> workingSince) {
      return workingSinceDate(
          Required.value("workingSince", workingSince)
              .map(month -> PartialDate.of("career.workingSince", month)));
    }

    /** Sets when the person began to work as far as it is known. */
    public Builder workingSince(PartialDate workingSince) {
      return workingSinceDate(Required.value("workingSince", workingSince));
    }
  }
}
