package io.talentport.core.model;

/** What became of one matched job. */
public enum JobOutcomeStatus {
  /** The platform took the job together with the résumé and reports no outcome for it. */
  TAKEN_WITH_RESUME,
  /** An application was made. */
  APPLIED,

  /** The person had applied for the job before; the platform does not return that application. */
  ALREADY_APPLIED,
  /** No application was made; the outcome's reason says why. */
  FAILED
}
