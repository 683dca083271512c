package io.talentport.adapter.support.quota;

import java.time.Duration;

/** Receives the wait of a call at its gate, on the thread of the call. */
public interface WaitWatch {

  /** Ignores the wait. */
  WaitWatch NONE = new WaitWatch() {};

  /**
   * The wait is over, with a turn or without one.
   *
   * @param waited longer than zero
   */
  default void waited(Duration waited) {}
}
