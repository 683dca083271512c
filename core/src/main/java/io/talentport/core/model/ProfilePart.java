package io.talentport.core.model;

/**
 * What of a {@link TalentProfile} is sensitive, judges the person, or needs a permission of its
 * own. What is not asked for is never decoded: it is dropped while the reply is read.
 */
public enum ProfilePart {

  /** The country of citizenship. */
  NATIONALITY,

  /** The date of birth. */
  BIRTH_DATE,

  /** Kind and number of the identity document. */
  IDENTIFICATION,

  /** Marital status. */
  MARITAL_STATUS,

  /** The home address. */
  HOME_ADDRESS,

  /** The place of household registration (户口). */
  HOUSEHOLD_REGISTRATION,

  /** Fields that the organisation defined, of the person and of each entry. */
  CUSTOM_FIELDS,

  /** Forms that the person filled in, with addresses that open them. */
  REGISTRATIONS,

  /** The folders that the talent is in. Feishu shows them with {@code hire:talent_folder} only. */
  FOLDERS,

  /** The pools that the talent is in. Feishu shows them with {@code hire:talent_folder} only. */
  POOLS,

  /** The tags of the talent. Feishu shows them with {@code hire:talent_tag} only. */
  TAGS,

  /** Why the talent is blocked. Feishu shows it with {@code hire:talent_blocklist} only. */
  BLOCK,

  /** The notes about the talent. Feishu shows them with {@code hire:note} only. */
  NOTES
}
