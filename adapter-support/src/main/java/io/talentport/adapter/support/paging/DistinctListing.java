package io.talentport.adapter.support.paging;

import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A listing without the records that the same iteration has returned before, for a platform whose
 * rows move to later pages during reading. It remembers only the latest keys, in bounded memory,
 * because a row that moves comes again soon. As thread-safe as its listing.
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
   * @param key equal keys mean the same record
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

  /** The latest keys. */
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
