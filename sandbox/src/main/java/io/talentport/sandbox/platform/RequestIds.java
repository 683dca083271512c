package io.talentport.sandbox.platform;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The ids that a platform's support needs to find a request. They are counted, not random: random
 * characters occasionally look like a month or a number of a résumé, and a test that searches its
 * log for those would fail by chance. Thread-safe.
 */
public final class RequestIds {

  private static final AtomicLong LATEST = new AtomicLong();

  private RequestIds() {}

  /** An id that no other reply in this process has. */
  public static String next() {
    return "sandbox-request-" + LATEST.incrementAndGet();
  }
}
