package io.talentport.core.model;

/** What became of one matched job. */
public enum JobOutcomeStatus {
  /** The platform took the job together with the résumé and reports no outcome of its own. */
  TAKEN_WITH_RESUME,
  /** An application was made. */
  APPLIED,
  /** No application was made; the outcome's reason says why. */
  FAILED
}
