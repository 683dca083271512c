package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application that a talent made outside the platform and that was imported into it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ExternalApplication {

  /** Its id on the platform. */
  ExternalApplicationId id();

  /** The id that it had where it came from; absent if unknown. */
  Optional<String> externalId();

  /** Who applied. */
  TalentId talentId();

  /** The recruitment type of the job; absent if unknown. */
  Optional<RecruitmentType> recruitmentType();

  /** The job's title; absent if unknown. */
  Optional<String> jobTitle();

  /** Where the résumé came from, in words; absent if unknown. */
  Optional<String> resumeSource();

  /** The stage that the application reached, in words; absent if unknown. */
  Optional<String> stage();

  /** Who or what ended it, in words; absent if unknown. */
  @Value.Redacted
  Optional<String> terminationType();

  /** Why it ended, in words; absent if unknown. */
  @Value.Redacted
  Optional<String> terminationReason();

  /** How the application came about; absent if unknown. */
  Optional<DeliveryType> deliveryType();

  /** When it was made in the external system; absent if unknown. */
  Optional<Instant> createdAt();

  /**
   * When it ended in the external system (the platform's {@code modify_time}); absent if unknown.
   */
  Optional<Instant> terminatedAt();

  /**
   * The values that the platform gave and that are not of their field's form, each as it came;
   * empty in the normal case.
   */
  List<UnreadableValue> unreadable();

  /**
   * The names of the fields that the platform gave and that this version does not know, in the
   * platform's spelling; empty in the normal case. They are no difference between two records, and
   * are not printed.
   */
  @Value.Auxiliary
  List<String> unknownFields();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableExternalApplication.Builder {}
}
