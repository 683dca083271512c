package io.talentport.adapter.support.paging;

import org.jspecify.annotations.Nullable;

/**
 * The generated call for one page of a listing. Implementations MUST be thread-safe.
 *
 * @param <R> the reply
 */
@FunctionalInterface
public interface PageCall<R> {

  /**
   * Sends the call.
   *
   * @param size how many items to ask for
   * @param token where the page starts; null for the first one
   */
  R send(int size, @Nullable String token);
}
