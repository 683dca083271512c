package io.talentport.core;

/** What a self-check found out about one thing. */
public enum DiagnosisStatus {
  /** It was checked and works. */
  OK,
  /** It was checked and does not work; the remedy says what to do. */
  FAILED,
  /**
   * It was not checked, or need not work, and is no failure: the finding says why. A check would
   * have written something, an earlier one failed, or the platform is in use without it.
   */
  NOT_CHECKED
}
