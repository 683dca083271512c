package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done in a stage of a recruiting process. Organisations choose the names and the number of
 * their stages; the kind alone can be compared. An open vocabulary: a value that is not among the
 * constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record StageKind(String value) {

  /** Résumés are screened (筛选型). */
  public static final StageKind SCREENING = new StageKind("screening");

  /** A department assesses the résumé (评估型). */
  public static final StageKind ASSESSMENT = new StageKind("assessment");

  /** A written test (笔试型). */
  public static final StageKind WRITTEN_TEST = new StageKind("written-test");

  /** An interview (面试型). */
  public static final StageKind INTERVIEW = new StageKind("interview");

  /** An offer is made (Offer 型). */
  public static final StageKind OFFER = new StageKind("offer");

  /** The talent has accepted and not yet begun (待入职). */
  public static final StageKind AWAITING_ONBOARDING = new StageKind("awaiting-onboarding");

  /** The talent has begun (已入职). */
  public static final StageKind ONBOARDED = new StageKind("onboarded");

  /** Anything else (其它类型). */
  public static final StageKind OTHER = new StageKind("other");

  private static final List<StageKind> KNOWN =
      List.of(
          SCREENING,
          ASSESSMENT,
          WRITTEN_TEST,
          INTERVIEW,
          OFFER,
          AWAITING_ONBOARDING,
          ONBOARDED,
          OTHER);

  /** Checks the value. */
  public StageKind {
    Check.text("stageKind", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static StageKind of(@Nullable String value) {
    return new StageKind(Check.text("stageKind", value));
  }

  /** Every constant of this vocabulary. */
  public static List<StageKind> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
