package io.talentport.adapter.support.quota;

/**
 * How many turns may be spent for calls that the platform may have counted late. A slow response
 * means a late call or a slow platform; for a platform that is always slow, at most two turns of a
 * hundred are spent. Thread-safe.
 */
final class LatenessAllowance {

  private static final int CALLS_FOR_ONE = 50;
  private static final int MOST_TURNS = 10;

  private int earned = MOST_TURNS * CALLS_FOR_ONE;

  /** A call passes. */
  synchronized void earn() {
    earned = Math.min(earned + 1, MOST_TURNS * CALLS_FOR_ONE);
  }

  /**
   * Takes turns.
   *
   * @return as many of them as there are left
   */
  synchronized int spend(int wanted) {
    int given = Math.min(wanted, earned / CALLS_FOR_ONE);
    earned -= given * CALLS_FOR_ONE;
    return given;
  }
}
