package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One project of a résumé.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface Project {

  /** The first month; absent if not given. */
  @Value.Redacted
  Optional<YearMonth> start();

  /** The last month; absent if not given or if it still goes on. */
  @Value.Redacted
  Optional<YearMonth> end();

  /** The project's name; absent if not given. */
  @Value.Redacted
  Optional<String> name();

  /** What was done; absent if not given. */
  @Value.Redacted
  Optional<String> summary();

  /** A period ends after it started. */
  @Value.Check
  default void check() {
    Check.period("project", start().orElse(null), end().orElse(null));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableProject.Builder {}
}
