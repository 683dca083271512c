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

  /** The id that it had where it came from; absent if not told. */
  Optional<String> externalId();

  /** Who applied. */
  TalentId talentId();

  /** Whom the job was offered to; absent if not told. */
  Optional<RecruitmentType> recruitmentType();

  /** The job's title; absent if not told. */
  Optional<String> jobTitle();

  /** Where the résumé came from, in words; absent if not told. */
  Optional<String> resumeSource();

  /** The stage that the application reached, in words; absent if not told. */
  Optional<String> stage();

  /** Who or what ended it, in words; absent if not told. */
  @Value.Redacted
  Optional<String> terminationType();

  /** Why it ended, in words; absent if not told. */
  @Value.Redacted
  Optional<String> terminationReason();

  /** How the application came about; absent if not told. */
  Optional<DeliveryType> deliveryType();

  /** When it was made in the external system; absent if not told. */
  Optional<Instant> createdAt();

  /**
   * When it ended in the external system (the platform's {@code modify_time}); absent if not told.
   */
  Optional<Instant> terminatedAt();

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
  final class Builder extends ImmutableExternalApplication.Builder {}
}
