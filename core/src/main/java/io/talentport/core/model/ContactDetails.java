package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a person can be reached. Personal throughout; printing it shows nothing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ContactDetails {

  /** The mobile number; absent if not given. */
  Optional<MobileNumber> mobile();

  /**
   * True if the mobile number is a temporary (virtual) one issued by a job site; absent if unknown.
   */
  @Value.Redacted
  Optional<Boolean> mobileIsVirtual();

  /** The channel's page of this résumé, where a virtual number leads; absent if not given. */
  @Value.Redacted
  Optional<String> channelPage();

  /** The e-mail address; absent if not given. */
  Optional<EmailAddress> email();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableContactDetails.Builder {}
}
