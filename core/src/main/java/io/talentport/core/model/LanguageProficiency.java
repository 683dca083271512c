package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proficiency in a language (精通程度). An open vocabulary: a value that is not among the constants is
 * kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record LanguageProficiency(String value) {

  /** Beginner (入门). */
  public static final LanguageProficiency BEGINNER = new LanguageProficiency("beginner");

  /** Everyday conversation (日常会话). */
  public static final LanguageProficiency EVERYDAY = new LanguageProficiency("everyday");

  /** Business conversation (商务会话). */
  public static final LanguageProficiency BUSINESS = new LanguageProficiency("business");

  /** Fluent (无障碍沟通). */
  public static final LanguageProficiency FLUENT = new LanguageProficiency("fluent");

  /** Native (母语). */
  public static final LanguageProficiency NATIVE = new LanguageProficiency("native");

  private static final List<LanguageProficiency> KNOWN =
      List.of(BEGINNER, EVERYDAY, BUSINESS, FLUENT, NATIVE);

  /** Checks the value. */
  public LanguageProficiency {
    Check.text("languageProficiency", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static LanguageProficiency of(@Nullable String value) {
    return new LanguageProficiency(Check.text("languageProficiency", value));
  }

  /** Every constant of this vocabulary. */
  public static List<LanguageProficiency> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
