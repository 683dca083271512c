package io.talentport.core.coordination;

/** What a call does if a store that the instances share does not answer. */
public enum WhenUnreachable {

  /**
   * It fails with {@link io.talentport.core.error.CoordinationUnavailableException}; nothing is
   * sent to the platform.
   */
  FAIL,

  /**
   * It goes on with what this process knows: tokens come from the platform, and quotas are this
   * process's own, of which it uses its {@code quota-share}. A submit under a key fails
   * nevertheless.
   */
  LOCAL
}
