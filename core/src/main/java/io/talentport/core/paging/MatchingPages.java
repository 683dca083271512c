package io.talentport.core.paging;

import java.util.Iterator;
import java.util.function.Predicate;

/** Pages with the records only that meet a condition; a page may become empty. */
final class MatchingPages<T> implements Iterator<Page<T>> {

  private final Iterator<Page<T>> pages;
  private final Predicate<? super T> condition;

  MatchingPages(Iterator<Page<T>> pages, Predicate<? super T> condition) {
    this.pages = pages;
    this.condition = condition;
  }

  @Override
  public boolean hasNext() {
    return pages.hasNext();
  }

  @Override
  public Page<T> next() {
    Page<T> page = pages.next();
    return Page.of(
        page.items().stream().filter(condition).toList(),
        page.next().orElse(null),
        page.faults(),
        page.watermark().orElse(null));
  }
}
