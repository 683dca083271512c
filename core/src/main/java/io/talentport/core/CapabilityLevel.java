package io.talentport.core;

/** How far a platform serves a port. */
public enum CapabilityLevel {
  /** Everything that the port promises; figures such as the size of a page may be given too. */
  FULL,

  /** With limits, in words and as data. */
  PARTIAL,

  /** Not at all; the reason is given. */
  NONE
}
