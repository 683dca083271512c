package io.talentport.core.listener;

/** How a call or an attempt ended. More constants may follow: give a {@code switch} a default. */
public enum CallOutcome {
  /** The platform did what was asked. */
  SUCCESS,

  /** The platform answered with a refusal. */
  REFUSED,

  /** No usable answer came, or the answer could not be read. */
  FAILED,

  /** A write was sent, and there is no reliable answer: it may have been executed. */
  UNKNOWN,

  /** Nothing was sent: no token, no turn in the quota, no time, or a closed platform. */
  NOT_SENT
}
