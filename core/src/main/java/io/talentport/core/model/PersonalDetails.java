package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a person is, as far as a résumé tells. Personal throughout; printing it tells nothing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface PersonalDetails {

  /** The full name. */
  PersonName name();

  /** The sex; absent if not given. */
  @Value.Redacted
  Optional<Gender> gender();

  /** The month of birth, of the years 1 to 9999; absent if not given. */
  @Value.Redacted
  Optional<YearMonth> birth();

  /** The nationality in words; absent if not given. */
  @Value.Redacted
  Optional<String> nationality();

  /** Whether married; absent if not given. */
  @Value.Redacted
  Optional<MaritalStatus> maritalStatus();

  /** The place of origin (籍贯) in words; absent if not given. */
  @Value.Redacted
  Optional<String> nativePlace();

  /** The place of residence in words; absent if not given. */
  @Value.Redacted
  Optional<String> residence();

  /** The political status (政治面貌) in words; absent if not given. */
  @Value.Redacted
  Optional<String> politicalStatus();

  /** The identity document; absent if not given. */
  Optional<Identification> identification();

  @Value.Check
  default void check() {
    Check.month("person.birth", birth().orElse(null));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutablePersonalDetails.Builder {}
}
