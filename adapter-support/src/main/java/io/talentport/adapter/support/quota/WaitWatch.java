package io.talentport.adapter.support.quota;

import java.time.Duration;

/** Is told that a call has waited at its gate, on the thread of the call. */
public interface WaitWatch {

  /** Nobody. */
  WaitWatch NONE = new WaitWatch() {};

  /**
   * The wait is over, with a turn or without one.
   *
   * @param waited longer than zero
   */
  default void waited(Duration waited) {}
}
