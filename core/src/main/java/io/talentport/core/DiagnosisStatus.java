package io.talentport.core;

/** What a self-check found out about one thing. */
public enum DiagnosisStatus {
  /** It was checked and works. */
  OK,
  /** It was checked and does not work; the remedy says what to do. */
  FAILED,
  /** It was not checked: it would have written something, or an earlier check failed. */
  NOT_CHECKED
}
