package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a listing to give, and how much of them: every record, those that were last
 * changed within a window that is closed on both sides, or those that were changed since a moment;
 * without how people can be reached, or with.
 *
 * <p>Whether the bounds themselves belong to the window is up to the platform, and a record that is
 * changed again while the listing is read leaves the window. For a synchronisation let the windows
 * overlap, and take a record that comes twice by its newest form.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ResumeRecordQuery {

  /** The beginning of the window; absent for every record. */
  Optional<Instant> updatedFrom();

  /** The end of the window, not before its beginning; absent for no end. */
  Optional<Instant> updatedUntil();

  /**
   * True if contacts are read, too: {@link ResumeRecord#contacts()}. They are personal data that
   * most callers do not need; unless asked for, it is dropped while a reply is decoded.
   */
  @Value.Default
  default boolean contacts() {
    return false;
  }

  /** A window has a beginning, and ends after it began. */
  @Value.Check
  default void check() {
    if (updatedFrom().isEmpty() && updatedUntil().isPresent()) {
      throw InvalidRequestException.of(
          "resumeRecordQuery",
          "must have a beginning where it has an end",
          "Use updatedBetween(from, until), modifiedSince(since), or everything().");
    }
    if (updatedUntil().isPresent()
        && updatedUntil().orElseThrow().isBefore(updatedFrom().orElseThrow())) {
      throw InvalidRequestException.of(
          "resumeRecordQuery.updatedUntil",
          "must not be before updatedFrom",
          "Swap the two, or correct one.");
    }
  }

  /**
   * Records that were last changed between two moments.
   *
   * @throws io.talentport.core.error.IncompleteValueException if one of them is null
   * @throws InvalidRequestException if the second is before the first
   */
  static ResumeRecordQuery updatedBetween(@Nullable Instant from, @Nullable Instant until) {
    return builder()
        .updatedFrom(Required.value("updatedFrom", from))
        .updatedUntil(Required.value("updatedUntil", until))
        .build();
  }

  /**
   * Records that were last changed at a moment or later, and those without a time of change. A
   * platform whose listing cannot be narrowed reads every record, and gives these.
   *
   * @param since for a synchronisation {@link io.talentport.core.paging.Page#watermark()} of the
   *     time before, less a few minutes
   * @throws io.talentport.core.error.IncompleteValueException if it is null
   */
  static ResumeRecordQuery modifiedSince(@Nullable Instant since) {
    return builder().updatedFrom(Required.value("since", since)).build();
  }

  /** True if a record was last changed within the window, or has no such time. */
  default boolean admits(ResumeRecord one) {
    return one.modifiedAt()
        .map(
            at ->
                updatedFrom().filter(at::isBefore).isEmpty()
                    && updatedUntil().filter(at::isAfter).isEmpty())
        .orElse(true);
  }

  /** Every record. */
  static ResumeRecordQuery everything() {
    return builder().build();
  }

  /** The same records, with how people can be reached. */
  default ResumeRecordQuery includingContacts() {
    return builder().updatedFrom(updatedFrom()).updatedUntil(updatedUntil()).contacts(true).build();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableResumeRecordQuery.Builder {}
}
