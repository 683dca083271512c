package io.talentport.core.model;

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

  /** The month in which the person began to work, of the years 1 to 9999; absent if not given. */
  @Value.Redacted
  Optional<YearMonth> workingSince();

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

  @Value.Check
  default void check() {
    Check.month("career.workingSince", workingSince().orElse(null));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCareerSummary.Builder {}
}
