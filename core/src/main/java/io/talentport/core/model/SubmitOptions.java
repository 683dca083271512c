package io.talentport.core.model;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How to submit a résumé. Immutable and thread-safe. */
public final class SubmitOptions {

  private static final SubmitOptions LENIENT =
      new SubmitOptions(false, ExistingPerson.CREATE, false);
  private static final SubmitOptions STRICT = new SubmitOptions(true, ExistingPerson.CREATE, false);

  private final boolean strict;
  private final ExistingPerson existingPerson;
  private final boolean fetchingFile;

  private SubmitOptions(boolean strict, ExistingPerson existingPerson, boolean fetchingFile) {
    this.strict = strict;
    this.existingPerson = existingPerson;
    this.fetchingFile = fetchingFile;
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
    return new SubmitOptions(
        strict, Required.value("submitOptions.existingPerson", existingPerson), fetchingFile);
  }

  /**
   * The same options, but a document that lies at an address is fetched by this process if the
   * platform takes bytes only; unless told so, nothing is fetched. A platform that fetches
   * addresses itself goes on doing so.
   *
   * <p>The address is asked from where this process runs, and can be anything that is reachable
   * from there: never pass one that comes from a person who is not trusted.
   */
  public SubmitOptions fetchingFile() {
    return new SubmitOptions(strict, existingPerson, true);
  }

  /** Whether nothing may be left out. */
  public boolean isStrict() {
    return strict;
  }

  /** Whether a document at an address may be fetched by this process. */
  public boolean isFetchingFile() {
    return fetchingFile;
  }

  /** What to do about a person who exists. */
  public ExistingPerson existingPerson() {
    return existingPerson;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubmitOptions that
        && strict == that.strict
        && existingPerson == that.existingPerson
        && fetchingFile == that.fetchingFile;
  }

  @Override
  public int hashCode() {
    return Objects.hash(strict, existingPerson, fetchingFile);
  }

  @Override
  public String toString() {
    return "SubmitOptions["
        + (strict ? "strict" : "lenient")
        + (existingPerson == ExistingPerson.CREATE ? "" : ", fail if exists")
        + (fetchingFile ? ", fetching the file" : "")
        + "]";
  }
}
