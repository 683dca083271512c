package io.talentport.sandbox.internal.feishu;

/**
 * The two numberings of identity documents. The page of the look-up refers to the platform's page
 * of enumerations, where 3 is the identity card of Hong Kong and 8 the residence permit for Hong
 * Kong and Macao residents; the pages of all other calls print 3 for that permit and have neither
 * an 8 nor that identity card.
 */
final class IdentificationTypes {
  private static final int HONG_KONG_IDENTITY_CARD_IN_LOOKUP = 3;
  private static final int RESIDENCE_PERMIT_IN_LOOKUP = 8;
  private static final int RESIDENCE_PERMIT_IN_PROFILE = 3;
  private static final int OTHER = 5;

  private IdentificationTypes() {}

  static int toLookup(int inProfile) {
    return inProfile == RESIDENCE_PERMIT_IN_PROFILE ? RESIDENCE_PERMIT_IN_LOOKUP : inProfile;
  }

  static int toProfile(int inLookup) {
    return switch (inLookup) {
      case HONG_KONG_IDENTITY_CARD_IN_LOOKUP -> OTHER;
      case RESIDENCE_PERMIT_IN_LOOKUP -> RESIDENCE_PERMIT_IN_PROFILE;
      default -> inLookup;
    };
  }
}
