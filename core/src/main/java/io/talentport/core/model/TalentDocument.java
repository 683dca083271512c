package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that is stored with a talent, without its content, which {@link
 * io.talentport.core.port.Talents#document} reads.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentDocument {

  /** Its id. */
  AttachmentId id();

  /** Its file name with the suffix; absent if not given. */
  @Value.Redacted
  Optional<String> name();

  /** Its media type, such as {@code application/pdf}; absent if not given. */
  Optional<String> mediaType();

  /** When it was stored; absent if not given. */
  Optional<Instant> createdAt();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentDocument.Builder {}
}
