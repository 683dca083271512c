package io.talentport.adapter.support.json;

/** Whether the fields of a carrier that a document marks {@code x-opt-in} are read. */
public enum OptInFields {
  /** They are skipped, and never held in memory. */
  SKIPPED,
  /** They are read as any other. */
  READ
}
