package io.talentport.core.model;

/** What one record of a résumé listing is about. */
public enum RecordSubject {
  /** One résumé; a person with three résumés has three records (DingTalk). */
  RESUME,
  /** One person, however many résumés there are (Feishu). */
  PERSON
}
