package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.listener.CallLog;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import java.util.Iterator;

/** Logs the number of a page's faults for callers who read records only and do not see faults. */
final class UnseenFaults<T> implements Iterator<Page<T>> {

  private final Iterator<Page<T>> pages;
  private final ListingScope scope;

  private UnseenFaults(Iterator<Page<T>> pages, ListingScope scope) {
    this.pages = pages;
    this.scope = scope;
  }

  /** The records of one iteration. */
  static <T> Iterator<T> logged(Iterable<Page<T>> pages, ListingScope scope) {
    Paged<T> logged = () -> () -> new UnseenFaults<>(pages.iterator(), scope);
    return logged.iterator();
  }

  @Override
  public boolean hasNext() {
    return pages.hasNext();
  }

  @Override
  public Page<T> next() {
    Page<T> page = pages.next();
    if (!page.faults().isEmpty()) {
      new CallLog(scope.platform(), null)
          .unseenFaults(scope.operation(), page.faults().size(), page.items().size());
    }
    return page;
  }
}
