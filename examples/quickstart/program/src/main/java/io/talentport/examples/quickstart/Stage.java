package io.talentport.examples.quickstart;

/**
 * What a scenario plays on.
 *
 * @param report where it tells what it called and what came back
 * @param samples whom and what to ask for
 * @param mayWrite whether something may be created on this platform
 * @param findings what the scenarios before it learned
 */
record Stage(Report report, Samples samples, boolean mayWrite, Findings findings) {}
