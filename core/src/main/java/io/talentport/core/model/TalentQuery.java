package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Whom to look for. Within one kind of criterion any value matches; between kinds all must match.
 * At least one value of one kind is needed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentQuery {

  /** Mobile numbers, of any countries; empty not to search by them. */
  Set<MobileNumber> mobiles();

  /** E-mail addresses; empty not to search by them. */
  Set<EmailAddress> emails();

  /** The kind of document that the identification numbers belong to. */
  Optional<IdentificationType> identificationType();

  /** Identification numbers, all of {@link #identificationType}; empty not to search by them. */
  Set<IdentificationNumber> identificationNumbers();

  /** A query searches for something, and numbers are of a kind. */
  @Value.Check
  default void check() {
    if (mobiles().isEmpty() && emails().isEmpty() && identificationNumbers().isEmpty()) {
      throw InvalidRequestException.of(
          "talentQuery",
          "must have at least one criterion",
          "Add a mobile number, an e-mail address or an identification number.");
    }
    if (!identificationNumbers().isEmpty() && identificationType().isEmpty()) {
      throw InvalidRequestException.of(
          "talentQuery.identificationType",
          "must be given with identification numbers",
          "Set the kind of document that the numbers belong to.");
    }
    if (identificationNumbers().isEmpty() && identificationType().isPresent()) {
      throw InvalidRequestException.of(
          "talentQuery.identificationNumbers",
          "must be given with an identification type",
          "Add the numbers, or leave the type out.");
    }
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentQuery.Builder {}
}
