package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A talent's application for a job of the organisation, as the platform manages it. It is none of
 * the {@link ExternalApplication}s, which were made elsewhere and are only recorded here; the two
 * never overlap.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface Application {

  /** Its id on the platform. */
  ApplicationId id();

  /** Who applied. */
  TalentId talentId();

  /** The job; absent if not given. */
  Optional<JobId> jobId();

  /**
   * The job's title; absent if not given, and where the platform shows no jobs to the application's
   * credentials.
   */
  Optional<String> jobTitle();

  /** The number that the organisation gave the job; absent as {@link #jobTitle} is. */
  Optional<String> jobCode();

  /** Where it is in its process, or was when it ended; absent if not given. */
  Optional<ApplicationStage> stage();

  /** What became of it; absent if not given. */
  Optional<ApplicationOutcome> outcome();

  /** Who ended it; absent while it runs, and if that is not known. */
  Optional<EndedBy> endedBy();

  /** Why it ended: first the reason, then what it is in particular; empty if no reason is given. */
  List<EndReason> endReasons();

  /** How it came about; absent if not given. */
  Optional<DeliveryType> deliveryType();

  /** Where the résumé came from; absent if not given. It has no status. */
  Optional<ResumeSource> source();

  /** When it was in which stage, in no certain order; empty if not given. */
  List<StageStay> stageStays();

  /** The document that it was made with; absent if not given. */
  Optional<AttachmentId> resumeDocument();

  /** When it was made; absent if not given. */
  Optional<Instant> createdAt();

  /** When it was last changed in anything; absent if not given. This is not when it ended. */
  Optional<Instant> modifiedAt();

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
  final class Builder extends ImmutableApplication.Builder {}
}
