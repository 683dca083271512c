package io.talentport.adapter.support.quota;

/**
 * How many turns may be given for calls that the platform may have counted late. An answer that
 * takes long shows a late call or a slow platform; for one that is always slow, two turns of a
 * hundred are given and no more. Thread-safe.
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
   * @return as many of them as there are
   */
  synchronized int spend(int wanted) {
    int given = Math.min(wanted, earned / CALLS_FOR_ONE);
    earned -= given * CALLS_FOR_ONE;
    return given;
  }
}
