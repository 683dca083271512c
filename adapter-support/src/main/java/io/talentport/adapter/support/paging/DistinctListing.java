package io.talentport.adapter.support.paging;

import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A listing without the records that it gave before in the same iteration, for a platform whose
 * rows move to later pages while one reads. It remembers the latest keys only, in bounded memory: a
 * row that moves comes again soon. Immutable and thread-safe as the listing beneath.
 *
 * @param <T> what is listed
 */
public final class DistinctListing<T> implements Paged<T> {

  private static final int REMEMBERED = 10_000;

  private final Paged<T> listing;
  private final Function<T, Object> key;

  /**
   * Makes a listing; sends nothing.
   *
   * @param key what makes two records the same one
   */
  public DistinctListing(Paged<T> listing, Function<T, Object> key) {
    this.listing = listing;
    this.key = key;
  }

  @Override
  public Iterable<Page<T>> pages() {
    return Pages::new;
  }

  @Override
  public Iterator<T> iterator() {
    return new Items();
  }

  @Override
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  /** The pages of one iteration; a page may become empty. */
  private final class Pages implements Iterator<Page<T>> {

    private final Iterator<Page<T>> all = listing.pages().iterator();
    private final Latest seen = new Latest();

    @Override
    public boolean hasNext() {
      return all.hasNext();
    }

    @Override
    public Page<T> next() {
      Page<T> page = all.next();
      List<T> items = page.items().stream().filter(item -> seen.isNew(key.apply(item))).toList();
      return Page.of(items, page.next().orElse(null), page.faults());
    }
  }

  /** The records of one iteration, page after page. */
  private final class Items implements Iterator<T> {

    private final Pages pages = new Pages();
    private Iterator<T> ofPage = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!ofPage.hasNext() && pages.hasNext()) {
        ofPage = pages.next().items().iterator();
      }
      return ofPage.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The listing has no more records");
      }
      return ofPage.next();
    }
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
