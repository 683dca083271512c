package io.talentport.sandbox.platform;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The ids by which a platform's support would find a request. They are counted, not random: random
 * characters look like a month or a number of somebody's résumé now and then, and a test that
 * searches its log for those would fail by chance. Thread-safe.
 */
public final class RequestIds {

  private static final AtomicLong LATEST = new AtomicLong();

  private RequestIds() {}

  /** An id that no other reply in this process has. */
  public static String next() {
    return "sandbox-request-" + LATEST.incrementAndGet();
  }
}
