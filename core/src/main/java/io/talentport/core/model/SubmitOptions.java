package io.talentport.core.model;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.Required;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to submit a résumé. Immutable and thread-safe. */
public final class SubmitOptions {

  private static final SubmitOptions LENIENT =
      new SubmitOptions(false, ExistingPerson.CREATE, false, null);
  private static final SubmitOptions STRICT =
      new SubmitOptions(true, ExistingPerson.CREATE, false, null);

  private final boolean strict;
  private final ExistingPerson existingPerson;
  private final boolean fetchingFile;
  private final @Nullable SubmitKey key;

  private SubmitOptions(
      boolean strict,
      ExistingPerson existingPerson,
      boolean fetchingFile,
      @Nullable SubmitKey key) {
    this.strict = strict;
    this.existingPerson = existingPerson;
    this.fetchingFile = fetchingFile;
    this.key = key;
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
   * Lenient options under which the résumé is submitted once, however often and on whichever
   * instance the submit is tried. For others: {@code SubmitOptions.strict().underKey(key)}.
   *
   * @throws IncompleteValueException if it is null
   */
  public static SubmitOptions once(@Nullable SubmitKey key) {
    return LENIENT.underKey(key);
  }

  /**
   * The same options, but the résumé is submitted once under this key. A later submit under the key
   * gets the receipt of the first without a call, continues it where it was half done, and fails
   * with {@link io.talentport.core.error.OutcomeUnknownException} while it is undecided. What was
   * submitted is remembered as long as {@link
   * io.talentport.core.coordination.Coordination#keepSubmits()} says, by all instances that share
   * its {@link io.talentport.core.coordination.SubmitLedger}, otherwise by this process only.
   *
   * @throws IncompleteValueException if it is null
   */
  public SubmitOptions underKey(@Nullable SubmitKey key) {
    return new SubmitOptions(
        strict, existingPerson, fetchingFile, Required.value("submitOptions.key", key));
  }

  /**
   * The same options, with what to do about a person who exists; the default is {@link
   * ExistingPerson#CREATE}.
   *
   * @throws IncompleteValueException if it is null
   */
  public SubmitOptions ifPersonExists(@Nullable ExistingPerson existingPerson) {
    return new SubmitOptions(
        strict, Required.value("submitOptions.existingPerson", existingPerson), fetchingFile, key);
  }

  /**
   * The same options, but a document given by its URL is downloaded by this process if the platform
   * takes bytes only. A platform that fetches URLs itself still does so.
   *
   * <p>The download starts from inside your network (SSRF): never pass a URL that an applicant
   * controls.
   */
  public SubmitOptions fetchingFile() {
    return new SubmitOptions(strict, existingPerson, true, key);
  }

  /** True if nothing may be left out. */
  public boolean isStrict() {
    return strict;
  }

  /** True if this process may download a document given by its URL. */
  public boolean isFetchingFile() {
    return fetchingFile;
  }

  /** What to do about a person who exists. */
  public ExistingPerson existingPerson() {
    return existingPerson;
  }

  /** The key under which the résumé is submitted once; absent if each submit is a new one. */
  public Optional<SubmitKey> key() {
    return Optional.ofNullable(key);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubmitOptions that
        && strict == that.strict
        && existingPerson == that.existingPerson
        && fetchingFile == that.fetchingFile
        && Objects.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(strict, existingPerson, fetchingFile, key);
  }

  @Override
  public String toString() {
    return "SubmitOptions["
        + (strict ? "strict" : "lenient")
        + ifExists()
        + (fetchingFile ? ", fetching the file" : "")
        + (key == null ? "" : ", once")
        + "]";
  }

  private String ifExists() {
    return switch (existingPerson) {
      case CREATE -> "";
      case FAIL_IF_EXISTS -> ", fail if exists";
      case UPDATE -> ", update if exists";
    };
  }
}
