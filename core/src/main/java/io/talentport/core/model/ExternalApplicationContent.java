package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@link io.talentport.core.port.ExternalApplications} writes of an application that a talent
 * made outside the platform: the whole record, without what the platform gives it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ExternalApplicationContent {

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

  /**
   * When it was made in the external system, of which milliseconds count; absent if unknown. A
   * record that was created under a key is found again by it, see {@code
   * ExternalApplications.create}.
   */
  Optional<Instant> createdAt();

  /** When it ended in the external system, of which milliseconds count; absent while it runs. */
  Optional<Instant> terminatedAt();

  /**
   * The content of a record that was read, to be changed and written as a whole:
   *
   * <pre>{@code
   * ExternalApplicationContent changed =
   *     ExternalApplicationContent.builder()
   *         .from(ExternalApplicationContent.of(record))
   *         .stage("offer")
   *         .build();
   * applications.replace(record.id(), record.talentId(), changed);
   * }</pre>
   *
   * @throws InvalidRequestException if the record has {@link ExternalApplication#unreadable()
   *     values that could not be read} or {@link ExternalApplication#unknownFields() fields that
   *     this version does not know}: writing it would lose them
   */
  static ExternalApplicationContent of(@Nullable ExternalApplication record) {
    ExternalApplication read = Required.value("externalApplication", record);
    if (!read.unreadable().isEmpty()) {
      throw InvalidRequestException.of(
          "externalApplication.unreadable",
          "must be empty: a record with values that could not be read would lose them when it is"
              + " written",
          "Correct the record on the platform, or build the content with every value that it is to"
              + " have.");
    }
    if (!read.unknownFields().isEmpty()) {
      throw InvalidRequestException.of(
          "externalApplication.unknownFields",
          "must be empty: a record with fields that this version does not know would lose them when"
              + " it is written: "
              + String.join(", ", read.unknownFields()),
          "Look for a version that knows them, change the record on the platform, or build the"
              + " content with every value that it is to have.");
    }
    return builder()
        .talentId(read.talentId())
        .recruitmentType(read.recruitmentType())
        .jobTitle(read.jobTitle())
        .resumeSource(read.resumeSource())
        .stage(read.stage())
        .terminationType(read.terminationType())
        .terminationReason(read.terminationReason())
        .deliveryType(read.deliveryType())
        .createdAt(read.createdAt())
        .terminatedAt(read.terminatedAt())
        .build();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableExternalApplicationContent.Builder {}
}
