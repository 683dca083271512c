package io.talentport.core.model;

import io.talentport.core.error.IncompleteValueException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How to submit a résumé. Immutable and thread-safe. */
public final class SubmitOptions {

  private static final SubmitOptions LENIENT = new SubmitOptions(false, ExistingPerson.CREATE);
  private static final SubmitOptions STRICT = new SubmitOptions(true, ExistingPerson.CREATE);

  private final boolean strict;
  private final ExistingPerson existingPerson;

  private SubmitOptions(boolean strict, ExistingPerson existingPerson) {
    this.strict = strict;
    this.existingPerson = existingPerson;
  }

  /** What the platform has no place for is left out and listed in the receipt. */
  public static SubmitOptions lenient() {
    return LENIENT;
  }

  /** A résumé that holds something the platform has no place for is refused before any call. */
  public static SubmitOptions strict() {
    return STRICT;
  }

  /**
   * The same options, with what to do about a person who exists; {@link ExistingPerson#CREATE}
   * unless told otherwise.
   *
   * @throws IncompleteValueException if it is null
   */
  public SubmitOptions ifPersonExists(@Nullable ExistingPerson existingPerson) {
    if (existingPerson == null) {
      throw new IncompleteValueException("submitOptions.existingPerson");
    }
    return new SubmitOptions(strict, existingPerson);
  }

  /** Whether nothing may be left out. */
  public boolean isStrict() {
    return strict;
  }

  /** What to do about a person who exists. */
  public ExistingPerson existingPerson() {
    return existingPerson;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubmitOptions that
        && strict == that.strict
        && existingPerson == that.existingPerson;
  }

  @Override
  public int hashCode() {
    return Objects.hash(strict, existingPerson);
  }

  @Override
  public String toString() {
    return "SubmitOptions["
        + (strict ? "strict" : "lenient")
        + (existingPerson == ExistingPerson.CREATE ? "" : ", fail if exists")
        + "]";
  }
}
