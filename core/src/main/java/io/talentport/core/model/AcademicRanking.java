package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rank among the students of a year (成绩排名). An open vocabulary: a value that is not among the
 * constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record AcademicRanking(String value) {

  /** Among the best 5 percent. */
  public static final AcademicRanking TOP_5 = new AcademicRanking("top-5");

  /** Among the best 10 percent. */
  public static final AcademicRanking TOP_10 = new AcademicRanking("top-10");

  /** Among the best 20 percent. */
  public static final AcademicRanking TOP_20 = new AcademicRanking("top-20");

  /** Among the best 30 percent. */
  public static final AcademicRanking TOP_30 = new AcademicRanking("top-30");

  /** Among the best 50 percent. */
  public static final AcademicRanking TOP_50 = new AcademicRanking("top-50");

  /** Other (其他). */
  public static final AcademicRanking OTHER = new AcademicRanking("other");

  private static final List<AcademicRanking> KNOWN =
      List.of(TOP_5, TOP_10, TOP_20, TOP_30, TOP_50, OTHER);

  /** Checks the value. */
  public AcademicRanking {
    Check.text("academicRanking", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static AcademicRanking of(@Nullable String value) {
    return new AcademicRanking(Check.text("academicRanking", value));
  }

  /** Every constant of this vocabulary. */
  public static List<AcademicRanking> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
