package io.talentport.adapter.support.paging;

import org.jspecify.annotations.Nullable;

/** The platform's call for one page. Implementations MUST be thread-safe. */
@FunctionalInterface
public interface PageFetcher<T> {

  /**
   * Fetches a page.
   *
   * @param token where it starts; null for the first page
   * @param size how many records to ask for
   */
  RawPage<T> fetch(@Nullable String token, int size);
}
