package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mode of study (学历类型). An open vocabulary: a value that is not among the constants is kept as it
 * came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record StudyMode(String value) {

  /** Outside mainland China (海外及港台). */
  public static final StudyMode OUTSIDE_MAINLAND = new StudyMode("outside-mainland");

  /** Full-time, by national enrolment (统招全日制). */
  public static final StudyMode FULL_TIME_NATIONAL_ENROLMENT =
      new StudyMode("full-time-national-enrolment");

  /** Part-time (非全日制). */
  public static final StudyMode PART_TIME = new StudyMode("part-time");

  /** By the examination for the self-taught (自考). */
  public static final StudyMode SELF_TAUGHT = new StudyMode("self-taught");

  /** Other (其他). */
  public static final StudyMode OTHER = new StudyMode("other");

  private static final List<StudyMode> KNOWN =
      List.of(OUTSIDE_MAINLAND, FULL_TIME_NATIONAL_ENROLMENT, PART_TIME, SELF_TAUGHT, OTHER);

  /** Checks the value. */
  public StudyMode {
    Check.text("studyMode", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static StudyMode of(@Nullable String value) {
    return new StudyMode(Check.text("studyMode", value));
  }

  /** Every constant of this vocabulary. */
  public static List<StudyMode> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
