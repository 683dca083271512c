package io.talentport.sandbox.data;

/**
 * What Feishu does with a value of {@code basic_info} that an update leaves out. The vendor's page
 * does not say; a program has to cope with both.
 */
public enum LeftOutFields {
  /** It stays as it is stored. */
  KEPT,
  /** It is emptied, if the call could have set it; the name stays. */
  EMPTIED
}
