package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's marital status (婚姻状况). An open vocabulary: a value that is not among the constants is
 * kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record MaritalStatus(String value) {

  /** Married (已婚). */
  public static final MaritalStatus MARRIED = new MaritalStatus("married");

  /** Unmarried (未婚). */
  public static final MaritalStatus UNMARRIED = new MaritalStatus("unmarried");

  /** Divorced (离婚). */
  public static final MaritalStatus DIVORCED = new MaritalStatus("divorced");

  private static final List<MaritalStatus> KNOWN = List.of(MARRIED, UNMARRIED, DIVORCED);

  /** Checks the value. */
  public MaritalStatus {
    Check.text("maritalStatus", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static MaritalStatus of(@Nullable String value) {
    return new MaritalStatus(Check.text("maritalStatus", value));
  }

  /** Every constant of this vocabulary. */
  public static List<MaritalStatus> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
