package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A file in a field that the organisation defined. Such a value may be anything about the person,
 * so that printing it shows nothing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface CustomFile {

  /** Its id; absent if not given. */
  @Value.Redacted
  Optional<AttachmentId> id();

  /** Its file name; absent if not given. */
  @Value.Redacted
  Optional<String> name();

  /** Its media type; absent if not given. */
  @Value.Redacted
  Optional<String> mediaType();

  /** Its size in bytes; absent if not given. */
  @Value.Redacted
  Optional<Long> size();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableCustomFile.Builder {}
}
