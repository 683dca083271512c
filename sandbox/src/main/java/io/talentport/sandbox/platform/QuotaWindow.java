package io.talentport.sandbox.platform;

import java.time.Duration;

/**
 * So many calls in so much time.
 *
 * @param permits how many calls
 * @param period in how much time
 */
public record QuotaWindow(int permits, Duration period) {}
