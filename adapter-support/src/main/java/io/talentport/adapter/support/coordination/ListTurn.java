package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.Deadline;
import java.time.Duration;

/**
 * The turn of one instance to fetch a list. Thread-safe.
 *
 * @param <T> the list
 */
public interface ListTurn<T> {

  /**
   * Gives the list to the others, if the store answers in time: nobody needs that.
   *
   * @param life how long it counts
   */
  void publish(T list, Duration life, Deadline deadline);

  /** Lets another instance fetch the list. Whoever does not come to this delays the others. */
  void end(Deadline deadline);
}
