package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note that a recruiter wrote about a talent.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentNote {

  /** Its id; absent if not given. */
  Optional<String> id();

  /** The application that it is about; absent if it is about none. */
  Optional<ApplicationId> application();

  /** When it was written; absent if not given. */
  Optional<Instant> createdAt();

  /** When it was last changed; absent if not given. */
  Optional<Instant> modifiedAt();

  /** What it says; absent if not given. */
  @Value.Redacted
  Optional<String> content();

  /** Who may read it; absent if not given. */
  Optional<NoteVisibility> visibility();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentNote.Builder {}
}
