package io.talentport.core.model;

/** What to do with a résumé whose person the platform may know already. */
public enum ExistingPerson {
  /**
   * Nothing is looked up; whether the platform refuses, merges or makes a second person is up to
   * the platform.
   */
  CREATE,

  /**
   * The person is looked up first, and the résumé is refused if there is one. Between the look-up
   * and the submit another system may submit the same person.
   */
  FAIL_IF_EXISTS,

  /**
   * The person is looked up first. If there is exactly one, its profile is read and brought up to
   * date with the résumé: what the résumé says replaces what is stored, and what it does not speak
   * of stays. If there is none, it is created; if there are several, the résumé is refused. {@code
   * ResumeIntake.preview} shows the changes beforehand. Changes that others make between the
   * reading and the writing may be overwritten.
   */
  UPDATE
}
