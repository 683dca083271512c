package io.talentport.sandbox.platform;

import java.time.Clock;

/**
 * What a platform gets from its sandbox.
 *
 * @param clock the sandbox's clock, which tests may put forward
 * @param rows the rows of all listings of this organisation
 * @param organization the name of the organisation; empty for the one that every sandbox has
 */
public record Environment(Clock clock, Rows rows, String organization) {
  /** A text that distinguishes this organisation's ids; unchanged for the first organisation. */
  public String own(String text) {
    return organization.isEmpty() ? text : text + "-" + organization;
  }
}
