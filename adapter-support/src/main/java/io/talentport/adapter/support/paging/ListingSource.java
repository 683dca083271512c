package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A declared listing; starts listings. Immutable and thread-safe.
 *
 * @param <T> what is listed
 */
public final class ListingSource<T> {

  private final Operation operation;
  private final ListingRules rules;
  private final int maximumSize;
  private final PageFetcher<T> fetcher;

  ListingSource(Operation operation, ListingRules rules, int maximumSize, PageFetcher<T> fetcher) {
    this.operation = operation;
    this.rules = rules;
    this.maximumSize = maximumSize;
    this.fetcher = fetcher;
  }

  /** The operation that lists. */
  public Operation operation() {
    return operation;
  }

  /**
   * The capability of a port that a listing serves in full.
   *
   * @param maximumSize the maximum page size, as a constant, so that the listing's API need not be
   *     loaded
   */
  public static Capability full(Class<?> port, int maximumSize) {
    String most = Integer.toString(maximumSize);
    return Capability.full(
        port,
        new CapabilityDetail(
            CapabilityDetail.PAGE_SIZE, most, "at most " + most + " records a page"));
  }

  /**
   * Lists; sends nothing before the first page is read.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the page request does not fit
   */
  public Listing<T> from(@Nullable PageRequest from) {
    return from(from, "");
  }

  /**
   * Lists, where the call has arguments besides paging.
   *
   * @param arguments identifies the listing in its cursors
   * @throws io.talentport.core.error.InvalidRequestException if the page request does not fit
   */
  public Listing<T> from(@Nullable PageRequest from, String arguments) {
    return Listing.of(rules.scope(operation, arguments), rules, from, maximumSize, fetcher);
  }
}
