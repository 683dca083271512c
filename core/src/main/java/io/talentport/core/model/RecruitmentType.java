package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of recruitment that a job belongs to (招聘类型). An open vocabulary: a value that is not
 * among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record RecruitmentType(String value) {

  /** Recruitment of experienced professionals (社招). */
  public static final RecruitmentType EXPERIENCED = new RecruitmentType("experienced");

  /** Campus recruitment (校招). */
  public static final RecruitmentType CAMPUS = new RecruitmentType("campus");

  private static final List<RecruitmentType> KNOWN = List.of(EXPERIENCED, CAMPUS);

  /** Checks the value. */
  public RecruitmentType {
    Check.text("recruitmentType", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static RecruitmentType of(@Nullable String value) {
    return new RecruitmentType(Check.text("recruitmentType", value));
  }

  /** Every constant of this vocabulary. */
  public static List<RecruitmentType> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
