package io.talentport.core.model;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import org.jspecify.annotations.Nullable;

/**
 * The caller's name for a submit, such as the id of the message that requested it. Under one key a
 * résumé is submitted once, see {@link SubmitOptions#once}. Immutable and thread-safe.
 */
public final class SubmitKey {

  private static final int MOST = 256;

  private final String value;

  private SubmitKey(String value) {
    this.value = value;
  }

  /**
   * Makes a key. It is stored as a hash only, and sent to a platform by {@code
   * ExternalApplications.create} only; an id that means something to the caller alone is best.
   *
   * @param value 1 to 256 characters, none of them a control character, not blank
   * @throws IncompleteValueException if it is null
   * @throws InvalidRequestException if it breaks that rule
   */
  public static SubmitKey of(@Nullable String value) {
    String given = Required.value("submitKey", value);
    if (given.isBlank()
        || given.length() > MOST
        || given.chars().anyMatch(Character::isISOControl)) {
      throw InvalidRequestException.of(
          "submitKey",
          "must be 1 to 256 characters, not blank, without control characters",
          "Give an id of the message or of the application that is submitted.");
    }
    return new SubmitKey(given);
  }

  /** The key as it was given. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubmitKey that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Masked: the caller's ids are not ours to print. */
  @Override
  public String toString() {
    return "SubmitKey[***]";
  }
}
