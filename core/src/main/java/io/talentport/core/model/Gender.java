package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's gender as the platforms record it (性别). An open vocabulary: a word of the platform
 * that is not among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record Gender(String value) {

  /** Male (男). */
  public static final Gender MALE = new Gender("male");

  /** Female (女). */
  public static final Gender FEMALE = new Gender("female");

  /** Other (其他). */
  public static final Gender OTHER = new Gender("other");

  private static final List<Gender> KNOWN = List.of(MALE, FEMALE, OTHER);

  /** Checks the value. */
  public Gender {
    Check.text("gender", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static Gender of(@Nullable String value) {
    return new Gender(Check.text("gender", value));
  }

  /** Every constant of this vocabulary. */
  public static List<Gender> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
