package io.talentport.core.model;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a platform knows about one résumé, or about one person, in its pool.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ResumeRecord {

  /** What one record is about. */
  RecordSubject subject();

  /** The résumé's id; absent where a record is a person. */
  Optional<ResumeId> resumeId();

  /** The person's id; absent if the platform does not return it. */
  Optional<TalentId> talentId();

  /** Where it came from; empty if not known, several where a record is a person. */
  List<RecordSource> sources();

  /** When it was created; absent if the platform does not return it. */
  Optional<Instant> createdAt();

  /** When it was last changed; absent if the platform does not return it. */
  Optional<Instant> modifiedAt();

  /** The organisation that it belongs to; absent if the platform does not return it. */
  Optional<OrganizationId> organization();

  /**
   * The platform's code of the recruiting business (DingTalk: {@code biz_code}); absent if it has
   * none.
   */
  Optional<String> businessCode();

  /**
   * How the person can be reached; absent unless the query asked for it with {@link
   * ResumeRecordQuery#includingContacts()}, or if the platform does not know.
   */
  Optional<ContactDetails> contacts();

  /**
   * The values that the platform gave and that are not of their field's form, each as it came;
   * empty in the normal case.
   */
  List<UnreadableValue> unreadable();

  /** A record without any id could not be found again. */
  @Value.Check
  default void check() {
    if (subject() == RecordSubject.RESUME && resumeId().isEmpty()) {
      throw new IncompleteValueException("resumeId");
    }
    if (subject() == RecordSubject.PERSON && talentId().isEmpty()) {
      throw new IncompleteValueException("talentId");
    }
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableResumeRecord.Builder {}
}
