package io.talentport.adapter.support.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits repeats so that they do not multiply the load of an outage: one for every ten calls, plus
 * a small reserve. Thread-safe.
 */
final class RetryBudget {

  private static final int PER_RETRY = 10;
  private static final int FULL = 20 * PER_RETRY;

  private final AtomicInteger deposit = new AtomicInteger(FULL);

  /** How many repeats are left. */
  int left() {
    return deposit.get() / PER_RETRY;
  }

  /** Counts a call that is not a repeat. */
  void deposit() {
    deposit.updateAndGet(now -> Math.min(FULL, now + 1));
  }

  /** Takes one repeat; false if none is left. */
  boolean withdraw() {
    return deposit.getAndUpdate(now -> now >= PER_RETRY ? now - PER_RETRY : now) >= PER_RETRY;
  }
}
