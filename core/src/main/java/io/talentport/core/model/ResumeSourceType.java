package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a résumé source (简历来源类型). An open vocabulary: a value that is not among the constants
 * is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record ResumeSourceType(String value) {

  /** Referral by an employee (内推). */
  public static final ResumeSourceType INTERNAL_REFERRAL =
      new ResumeSourceType("internal-referral");

  /** Headhunter (猎头). */
  public static final ResumeSourceType HEADHUNTER = new ResumeSourceType("headhunter");

  /** Internal source (内部来源). */
  public static final ResumeSourceType INTERNAL = new ResumeSourceType("internal");

  /** Third-party job site (第三方招聘网站). */
  public static final ResumeSourceType JOB_SITE = new ResumeSourceType("job-site");

  /** Social media (社交媒体). */
  public static final ResumeSourceType SOCIAL_MEDIA = new ResumeSourceType("social-media");

  /** Offline source, such as a job fair (线下来源). */
  public static final ResumeSourceType OFFLINE = new ResumeSourceType("offline");

  /** Other (其他). */
  public static final ResumeSourceType OTHER = new ResumeSourceType("other");

  /** Referral by an outsider (外部推荐). */
  public static final ResumeSourceType EXTERNAL_REFERRAL =
      new ResumeSourceType("external-referral");

  /** Transfer of an employee (员工转岗). */
  public static final ResumeSourceType INTERNAL_TRANSFER =
      new ResumeSourceType("internal-transfer");

  /** Conversion of an intern to a regular employee (实习生转正). */
  public static final ResumeSourceType INTERN_CONVERSION =
      new ResumeSourceType("intern-conversion");

  private static final List<ResumeSourceType> KNOWN =
      List.of(
          INTERNAL_REFERRAL,
          HEADHUNTER,
          INTERNAL,
          JOB_SITE,
          SOCIAL_MEDIA,
          OFFLINE,
          OTHER,
          EXTERNAL_REFERRAL,
          INTERNAL_TRANSFER,
          INTERN_CONVERSION);

  /** Checks the value. */
  public ResumeSourceType {
    Check.text("resumeSourceType", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static ResumeSourceType of(@Nullable String value) {
    return new ResumeSourceType(Check.text("resumeSourceType", value));
  }

  /** Every constant of this vocabulary. */
  public static List<ResumeSourceType> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
