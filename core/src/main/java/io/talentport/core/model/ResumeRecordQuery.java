package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * Which records of a listing to give: those that were last changed within a window that is closed
 * on both sides.
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

  /** The beginning of the window. */
  Instant updatedFrom();

  /** The end of the window; not before its beginning. */
  Instant updatedUntil();

  /** A window ends after it began. */
  @Value.Check
  default void check() {
    if (updatedUntil().isBefore(updatedFrom())) {
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
  static ResumeRecordQuery updatedBetween(Instant from, Instant until) {
    return builder().updatedFrom(from).updatedUntil(until).build();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableResumeRecordQuery.Builder {}
}
