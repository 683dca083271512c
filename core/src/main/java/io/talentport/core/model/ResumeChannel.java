package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The job site or other channel that a résumé came through (渠道). An open vocabulary: a word of the
 * platform that is not among the constants is kept as it came, and given to a platform as it is;
 * DingTalk's import of documents, for one, knows {@code ganji}, {@code linkedin} and {@code maimai}
 * besides.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record ResumeChannel(String value) {

  /** Lagou (拉勾). */
  public static final ResumeChannel LAGOU = new ResumeChannel("lagou");

  /** 51job (前程无忧). */
  public static final ResumeChannel FIFTY_ONE_JOB = new ResumeChannel("51job");

  /** 58.com (58 同城). */
  public static final ResumeChannel FIFTY_EIGHT = new ResumeChannel("58tongcheng");

  /** Zhaopin (智联招聘). */
  public static final ResumeChannel ZHILIAN = new ResumeChannel("zhilian");

  /** Liepin (猎聘). */
  public static final ResumeChannel LIEPIN = new ResumeChannel("liepin");

  /** BOSS Zhipin (BOSS 直聘). */
  public static final ResumeChannel BOSS = new ResumeChannel("boss");

  /** Other (其他). */
  public static final ResumeChannel OTHER = new ResumeChannel("other");

  private static final List<ResumeChannel> KNOWN =
      List.of(LAGOU, FIFTY_ONE_JOB, FIFTY_EIGHT, ZHILIAN, LIEPIN, BOSS, OTHER);

  /** Checks the value. */
  public ResumeChannel {
    Check.text("resumeChannel", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static ResumeChannel of(@Nullable String value) {
    return new ResumeChannel(Check.text("resumeChannel", value));
  }

  /** Every constant of this vocabulary. */
  public static List<ResumeChannel> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
