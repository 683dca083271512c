package io.talentport.core.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The number of an identity document. Personal: {@link #toString} is masked, {@link #value} gives
 * it out.
 *
 * @param value the number as it is printed, never blank; blanks at its ends do not count
 */
public record IdentificationNumber(@Value.Redacted String value) {

  /** Checks the value. */
  public IdentificationNumber {
    value = Check.key("identification number", value);
  }

  /**
   * The number with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static IdentificationNumber of(@Nullable String value) {
    return new IdentificationNumber(Check.key("identification number", value));
  }

  @Override
  public String toString() {
    return "IdentificationNumber[***]";
  }
}
