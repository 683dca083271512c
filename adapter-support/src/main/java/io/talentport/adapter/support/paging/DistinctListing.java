package io.talentport.adapter.support.paging;

import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A listing without the records that it gave before in the same iteration, for a platform whose
 * rows move to later pages while one reads. It remembers the latest keys only, in bounded memory: a
 * row that moves comes again soon. Immutable and thread-safe as the listing beneath.
 *
 * @param <T> what is listed
 */
public final class DistinctListing<T> implements Paged<T> {

  private static final int REMEMBERED = 10_000;

  private final Listing<T> listing;
  private final Function<T, Object> key;

  /**
   * Makes a listing; sends nothing.
   *
   * @param key what makes two records the same one
   */
  public DistinctListing(Listing<T> listing, Function<T, Object> key) {
    this.listing = listing;
    this.key = key;
  }

  /** The pages of the listing; a page may become empty. */
  @Override
  public Iterable<Page<T>> pages() {
    return () -> {
      Latest seen = new Latest();
      return listing.matching(item -> seen.isNew(key.apply(item))).pages().iterator();
    };
  }

  @Override
  public Iterator<T> iterator() {
    return UnseenFaults.logged(pages(), listing.scope());
  }

  /** The keys that came last. */
  private static final class Latest extends LinkedHashMap<Object, Boolean> {

    private static final long serialVersionUID = 1L;

    boolean isNew(Object one) {
      return put(one, Boolean.TRUE) == null;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Boolean> eldest) {
      return size() > REMEMBERED;
    }
  }
}
