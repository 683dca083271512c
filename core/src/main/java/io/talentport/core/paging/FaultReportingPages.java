package io.talentport.core.paging;

import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pages whose faults are reported before they are given. If the consumer throws, the page is kept:
 * the next call continues after the fault that was refused, and no record is lost.
 */
final class FaultReportingPages<T> implements Iterator<Page<T>> {

  private final Iterator<Page<T>> pages;
  private final Consumer<? super RecordFault> faults;
  private @Nullable Page<T> fetched;
  private int reported;

  FaultReportingPages(Iterator<Page<T>> pages, Consumer<? super RecordFault> faults) {
    this.pages = pages;
    this.faults = faults;
  }

  @Override
  public boolean hasNext() {
    return fetched != null || pages.hasNext();
  }

  @Override
  public Page<T> next() {
    Page<T> page = fetched;
    if (page == null) {
      page = pages.next();
      fetched = page;
      reported = 0;
    }
    while (reported < page.faults().size()) {
      faults.accept(page.faults().get(reported++));
    }
    fetched = null;
    return page;
  }
}
