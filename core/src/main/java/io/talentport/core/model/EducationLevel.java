package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The level of an education (学历). An open vocabulary: a value that is not among the constants is
 * kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record EducationLevel(String value) {

  /** Primary school (小学). */
  public static final EducationLevel PRIMARY_SCHOOL = new EducationLevel("primary-school");

  /** Junior high school (初中). */
  public static final EducationLevel JUNIOR_HIGH_SCHOOL = new EducationLevel("junior-high-school");

  /** Senior high school (高中). */
  public static final EducationLevel SENIOR_HIGH_SCHOOL = new EducationLevel("senior-high-school");

  /** Secondary vocational school (中专). */
  public static final EducationLevel VOCATIONAL_SCHOOL = new EducationLevel("vocational-school");

  /** Junior college (大专). */
  public static final EducationLevel JUNIOR_COLLEGE = new EducationLevel("junior-college");

  /** Bachelor's degree (本科). */
  public static final EducationLevel BACHELOR = new EducationLevel("bachelor");

  /** Master's degree (硕士). */
  public static final EducationLevel MASTER = new EducationLevel("master");

  /** Doctorate (博士). */
  public static final EducationLevel DOCTOR = new EducationLevel("doctor");

  /** Other (其他). */
  public static final EducationLevel OTHER = new EducationLevel("other");

  private static final List<EducationLevel> KNOWN =
      List.of(
          PRIMARY_SCHOOL,
          JUNIOR_HIGH_SCHOOL,
          SENIOR_HIGH_SCHOOL,
          VOCATIONAL_SCHOOL,
          JUNIOR_COLLEGE,
          BACHELOR,
          MASTER,
          DOCTOR,
          OTHER);

  /** Checks the value. */
  public EducationLevel {
    Check.text("educationLevel", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static EducationLevel of(@Nullable String value) {
    return new EducationLevel(Check.text("educationLevel", value));
  }

  /** Every constant of this vocabulary. */
  public static List<EducationLevel> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
