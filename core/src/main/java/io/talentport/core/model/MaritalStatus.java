package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is married. An open vocabulary: a word of the platform that is not among the
 * constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record MaritalStatus(String value) {

  /** 已婚. */
  public static final MaritalStatus MARRIED = new MaritalStatus("married");

  /** 未婚. */
  public static final MaritalStatus UNMARRIED = new MaritalStatus("unmarried");

  /** 离婚. */
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
