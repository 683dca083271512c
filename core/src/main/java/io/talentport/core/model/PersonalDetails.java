package io.talentport.core.model;

import io.talentport.core.error.Required;
import io.talentport.core.style.ImmutableValue;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a person is, as far as a résumé says. Personal throughout; printing it shows nothing.
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

  /** The date of birth; absent if not given. */
  @Value.Redacted
  Optional<PartialDate> birthDate();

  /** The month of birth; absent if not given, or if only the year is. */
  default Optional<YearMonth> birth() {
    return birthDate().flatMap(PartialDate::yearMonth);
  }

  /** The nationality in words; absent if not given. */
  @Value.Redacted
  Optional<String> nationality();

  /** Marital status; absent if not given. */
  @Value.Redacted
  Optional<MaritalStatus> maritalStatus();

  /** The native place (籍贯), as text; absent if not given. */
  @Value.Redacted
  Optional<String> nativePlace();

  /** The place of residence (现居地), as text; absent if not given. */
  @Value.Redacted
  Optional<String> residence();

  /** The political status (政治面貌) in words; absent if not given. */
  @Value.Redacted
  Optional<String> politicalStatus();

  /** The identity document; absent if not given. */
  Optional<Identification> identification();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutablePersonalDetails.Builder {

    /**
     * Sets the date of birth to a month.
     *
     * @throws io.talentport.core.error.InvalidRequestException if it is null, or not of the years 1
     *     to 9999
     */
    public Builder birth(YearMonth birth) {
      return birthDate(PartialDate.of("person.birth", Required.value("birth", birth)));
    }

    /** Sets the date of birth to a month, or to none. */
    public Builder birth(Optional<? extends YearMonth> birth) {
      return birthDate(
          Required.value("birth", birth).map(month -> PartialDate.of("person.birth", month)));
    }

    /** Sets the date of birth as far as it is known. */
    public Builder birth(PartialDate birth) {
      return birthDate(Required.value("birth", birth));
    }
  }
}
