package io.talentport.adapter.support.paging;

import io.talentport.core.paging.Page;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The records of one iteration, page after page. Nobody who reads so sees the faults of a page:
 * their number goes to the log.
 */
final class Items<T> implements Iterator<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Items.class);

  private final Iterator<Page<T>> pages;
  private final ListingScope scope;
  private Iterator<T> ofPage = Collections.emptyIterator();

  Items(Iterator<Page<T>> pages, ListingScope scope) {
    this.pages = pages;
    this.scope = scope;
  }

  Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  @Override
  public boolean hasNext() {
    while (!ofPage.hasNext() && pages.hasNext()) {
      Page<T> page = pages.next();
      if (!page.faults().isEmpty()) {
        LOG.warn(
            "{} {}: {} faults in a page of which {} records are given; who reads page by page, or"
                + " with Paged.reportingFaultsTo, sees them.",
            scope.platform(),
            scope.operation(),
            page.faults().size(),
            page.items().size());
      }
      ofPage = page.items().iterator();
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
