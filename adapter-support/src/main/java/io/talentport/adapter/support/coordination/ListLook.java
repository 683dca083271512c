package io.talentport.adapter.support.coordination;

import java.time.Duration;

/**
 * What a look at a list shows that the instances share.
 *
 * @param <T> the list
 */
public sealed interface ListLook<T> {

  /**
   * It is there.
   *
   * @param left how much longer it counts
   */
  record Found<T>(T list, Duration left) implements ListLook<T> {}

  /** It is not there, and this instance fetches it. The turn has to be ended. */
  record Missing<T>(ListTurn<T> turn) implements ListLook<T> {}

  /** Another instance is fetching it, and the time was over before it was there. */
  record Busy<T>() implements ListLook<T> {}
}
