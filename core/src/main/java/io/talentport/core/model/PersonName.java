package io.talentport.core.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person's full name. Personal: {@link #toString} is masked, {@link #value} gives it out.
 *
 * @param value the name as it is written, never blank; blanks at its ends and invisible characters
 *     do not count, and every space within it is a plain one
 */
public record PersonName(@Value.Redacted String value) {

  /** Checks the value. */
  public PersonName {
    value = Check.name("person name", value);
  }

  /**
   * The name with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or has
   *     half of a character
   */
  public static PersonName of(@Nullable String value) {
    return new PersonName(Check.name("person name", value));
  }

  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
