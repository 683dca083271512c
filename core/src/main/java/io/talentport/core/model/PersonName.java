package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A person's full name. Personal: {@link #toString} is masked, {@link #value} gives it out.
 *
 * @param value the name as it is written, never blank
 */
public record PersonName(String value) {

  /** Checks the value. */
  public PersonName {
    Check.text("person name", value);
  }

  /**
   * The name with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank
   */
  public static PersonName of(@Nullable String value) {
    return new PersonName(Check.text("person name", value));
  }

  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
