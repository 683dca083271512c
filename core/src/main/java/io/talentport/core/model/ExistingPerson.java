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
   * and the submit somebody else may submit the same person.
   */
  FAIL_IF_EXISTS
}
