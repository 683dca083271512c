package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A talent that meets a query, with the criteria that were searched by. Personal data is masked
 * when printed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentMatch {

  /** The talent's id. */
  TalentId talentId();

  /** The talent's name; absent if the platform does not return it. */
  Optional<PersonName> name();

  /** The mobile number; absent unless it was searched by. */
  Optional<MobileNumber> mobile();

  /** The e-mail address; absent unless it was searched by. */
  Optional<EmailAddress> email();

  /** The kind of identity document; absent unless it was searched by. */
  Optional<IdentificationType> identificationType();

  /** The number of the identity document; absent unless it was searched by. */
  Optional<IdentificationNumber> identificationNumber();

  /**
   * True if the talent works for the organisation already; absent if not known, for example without
   * the permission to ask.
   */
  Optional<Boolean> onboarded();

  /**
   * The values that the platform gave and that are not of their field's form, each as it came;
   * empty in the normal case.
   */
  List<UnreadableValue> unreadable();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentMatch.Builder {}
}
