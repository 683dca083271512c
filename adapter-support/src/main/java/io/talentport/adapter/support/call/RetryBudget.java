package io.talentport.adapter.support.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many repeats a platform gets beyond its calls, so that an outage is not multiplied: one for
 * every ten calls, and a small reserve. Thread-safe.
 */
final class RetryBudget {

  private static final int PER_RETRY = 10;
  private static final int FULL = 20 * PER_RETRY;

  private final AtomicInteger deposit = new AtomicInteger(FULL);

  /** How many repeats may be sent now. */
  int left() {
    return deposit.get() / PER_RETRY;
  }

  /** A call that is no repeat. */
  void deposit() {
    deposit.updateAndGet(now -> Math.min(FULL, now + 1));
  }

  /** Whether a repeat may be sent; it is paid for by asking. */
  boolean withdraw() {
    return deposit.getAndUpdate(now -> now >= PER_RETRY ? now - PER_RETRY : now) >= PER_RETRY;
  }
}
