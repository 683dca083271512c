package io.talentport.adapter.support.coordination;

import java.time.Duration;

/**
 * The result of looking for a list that the instances share.
 *
 * @param <T> the list
 */
public sealed interface ListLook<T> {

  /**
   * It is there.
   *
   * @param left how much longer it is valid
   */
  record Found<T>(T list, Duration left) implements ListLook<T> {}

  /** It is not there; this instance fetches it and must end the turn. */
  record Missing<T>(ListTurn<T> turn) implements ListLook<T> {}

  /** Another instance was still fetching it when the time was over. */
  record Busy<T>() implements ListLook<T> {}
}
