package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The mail that a résumé came by. Personal throughout; printing it shows nothing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface OriginalMail {

  /** When it was received, to the millisecond, in the years 1 to 9999; absent if not known. */
  @Value.Redacted
  Optional<Instant> receivedAt();

  /** Its message id; absent if not known. */
  @Value.Redacted
  Optional<String> messageId();

  /** The sender's name; absent if not known. */
  Optional<PersonName> senderName();

  /** The sender's address; absent if not known. */
  Optional<EmailAddress> senderAddress();

  /** The address that it was sent to; absent if not known. */
  Optional<EmailAddress> recipientAddress();

  /** Its subject; absent if not known. */
  @Value.Redacted
  Optional<String> subject();

  /** Its body as HTML; absent if not known. */
  @Value.Redacted
  Optional<String> bodyHtml();

  @Value.Check
  default void check() {
    Check.time("originalMail.receivedAt", receivedAt().orElse(null));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableOriginalMail.Builder {}
}
