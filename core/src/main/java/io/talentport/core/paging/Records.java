package io.talentport.core.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The records of one iteration, page after page. A page is fetched when its first record is asked
 * for; if that fails, the next call tries the same page again.
 */
final class Records<T> implements Iterator<T> {

  private final Iterator<Page<T>> pages;
  private Iterator<T> ofPage = Collections.emptyIterator();

  Records(Iterator<Page<T>> pages) {
    this.pages = pages;
  }

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
