package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a person's identity document. An open vocabulary: a word of the platform that is not
 * among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record IdentificationType(String value) {

  /** Mainland id card. */
  public static final IdentificationType MAINLAND_ID_CARD =
      new IdentificationType("mainland-id-card");

  /** Passport. */
  public static final IdentificationType PASSPORT = new IdentificationType("passport");

  /** Hk macao residence permit. */
  public static final IdentificationType HK_MACAO_RESIDENCE_PERMIT =
      new IdentificationType("hk-macao-residence-permit");

  /** Taiwan travel permit. */
  public static final IdentificationType TAIWAN_TRAVEL_PERMIT =
      new IdentificationType("taiwan-travel-permit");

  /** Other. */
  public static final IdentificationType OTHER = new IdentificationType("other");

  /** Hk macao travel permit. */
  public static final IdentificationType HK_MACAO_TRAVEL_PERMIT =
      new IdentificationType("hk-macao-travel-permit");

  /** Taiwan residence permit. */
  public static final IdentificationType TAIWAN_RESIDENCE_PERMIT =
      new IdentificationType("taiwan-residence-permit");

  private static final List<IdentificationType> KNOWN =
      List.of(
          MAINLAND_ID_CARD,
          PASSPORT,
          HK_MACAO_RESIDENCE_PERMIT,
          TAIWAN_TRAVEL_PERMIT,
          OTHER,
          HK_MACAO_TRAVEL_PERMIT,
          TAIWAN_RESIDENCE_PERMIT);

  /** Checks the value. */
  public IdentificationType {
    Check.text("identificationType", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static IdentificationType of(@Nullable String value) {
    return new IdentificationType(Check.text("identificationType", value));
  }

  /** Every constant of this vocabulary. */
  public static List<IdentificationType> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
