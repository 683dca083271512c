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
   * Publishes the list for the others if the store answers in time; otherwise nothing happens.
   *
   * @param life how long it is valid
   */
  void publish(T list, Duration life, Deadline deadline);

  /**
   * Lets another instance fetch the list. Without this call the others wait for the lease to end.
   */
  void end(Deadline deadline);
}
