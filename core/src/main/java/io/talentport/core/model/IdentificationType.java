package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of an identity document (证件类型). An open vocabulary: a word of the platform that is not
 * among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record IdentificationType(String value) {

  /** Identity card of mainland China (居民身份证). */
  public static final IdentificationType MAINLAND_ID_CARD =
      new IdentificationType("mainland-id-card");

  /** Passport (护照). */
  public static final IdentificationType PASSPORT = new IdentificationType("passport");

  /** Residence permit for Hong Kong and Macao residents (港澳居民居住证). */
  public static final IdentificationType HK_MACAO_RESIDENCE_PERMIT =
      new IdentificationType("hk-macao-residence-permit");

  /** Travel permit to the mainland for Taiwan residents (台湾居民来往大陆通行证). */
  public static final IdentificationType TAIWAN_TRAVEL_PERMIT =
      new IdentificationType("taiwan-travel-permit");

  /** Any other document (其他). */
  public static final IdentificationType OTHER = new IdentificationType("other");

  /** Travel permit to the mainland for Hong Kong and Macao residents (港澳居民来往内地通行证). */
  public static final IdentificationType HK_MACAO_TRAVEL_PERMIT =
      new IdentificationType("hk-macao-travel-permit");

  /** Residence permit for Taiwan residents (台湾居民居住证). */
  public static final IdentificationType TAIWAN_RESIDENCE_PERMIT =
      new IdentificationType("taiwan-residence-permit");

  /** Identity card of Hong Kong (香港身份证). */
  public static final IdentificationType HK_ID_CARD = new IdentificationType("hk-id-card");

  private static final List<IdentificationType> KNOWN =
      List.of(
          MAINLAND_ID_CARD,
          PASSPORT,
          HK_MACAO_RESIDENCE_PERMIT,
          TAIWAN_TRAVEL_PERMIT,
          OTHER,
          HK_MACAO_TRAVEL_PERMIT,
          TAIWAN_RESIDENCE_PERMIT,
          HK_ID_CARD);

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
