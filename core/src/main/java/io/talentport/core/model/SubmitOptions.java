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

  /** Fields that the platform cannot store are left out and listed in the receipt. */
  public static SubmitOptions lenient() {
    return LENIENT;
  }

  /** A résumé with a field that the platform cannot store is refused before any call. */
  public static SubmitOptions strict() {
    return STRICT;
  }

  /**
   * The same options, with what to do about a person who exists; the default is {@link
   * ExistingPerson#CREATE}.
   *
   * @throws IncompleteValueException if it is null
   */
  public SubmitOptions ifPersonExists(@Nullable ExistingPerson existingPerson) {
    return new SubmitOptions(
        strict, Required.value("submitOptions.existingPerson", existingPerson), fetchingFile);
  }

  /**
   * The same options, but a document given by its URL is downloaded by this process if the platform
   * takes bytes only. A platform that fetches URLs itself still does so.
   *
   * <p>The download starts from inside your network (SSRF): never pass a URL that an applicant
   * controls.
   */
  public SubmitOptions fetchingFile() {
    return new SubmitOptions(strict, existingPerson, true);
  }

  /** Whether nothing may be left out. */
  public boolean isStrict() {
    return strict;
  }

  /** Whether this process may download a document given by its URL. */
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
