package io.talentport.sandbox.platform;

import java.time.Clock;

/**
 * What a platform gets from its sandbox.
 *
 * @param clock the sandbox's clock, which tests may put forward
 * @param rows the rows of all listings
 */
public record Environment(Clock clock, Rows rows) {}
