package io.talentport.sandbox.data;

/**
 * What Feishu does with a new talent whose mobile number, mail address or identification number
 * another talent has. The vendor's pages do not say; a program has to cope with each of these.
 */
public enum DuplicateTalents {
  /** The call is refused with code 1002105, and nothing changes. */
  REFUSED,
  /** A second talent is made. */
  CREATED,
  /** The talent that is there is updated, and its id answered. */
  MERGED
}
