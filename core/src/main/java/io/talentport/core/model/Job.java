package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A job (requisition) of the organisation, with the details needed to choose one for a résumé.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface Job {

  /** Its id on the platform: what {@code Resume.matchedJobs} takes. */
  JobId id();

  /** Its title; absent if not given. */
  Optional<String> title();

  /** The number that the organisation gave it, such as {@code R18}; absent if it has none. */
  Optional<String> code();

  /** Whether it is open; absent if not given. */
  Optional<JobStatus> status();

  /** Whom it is offered to; absent if not given. */
  Optional<RecruitmentType> recruitmentType();

  /** The kind of employment in the platform's words, such as 全职; absent if not given. */
  Optional<String> employmentType();

  /** The department's name; absent if not given. */
  Optional<String> department();

  /** The places of work in the platform's words; empty if none is given. */
  List<String> places();

  /** What is to be done; absent if not given. May be long. */
  Optional<String> description();

  /** What is asked of candidates; absent if not given. May be long. */
  Optional<String> requirement();

  /** The lowest education that is accepted; absent if not given. */
  Optional<EducationLevel> minimumEducation();

  /** How many people are wanted; absent if not given. */
  Optional<Integer> headCount();

  /**
   * True if it only collects applications, which are moved to another job later; absent if not
   * given.
   */
  Optional<Boolean> isPool();

  /** When it was created; absent if not given. */
  Optional<Instant> createdAt();

  /** When it was last changed; absent if not given. */
  Optional<Instant> updatedAt();

  /** When it ends; absent if it has no end. */
  Optional<Instant> expiresAt();

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
  final class Builder extends ImmutableJob.Builder {}
}
