package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.mapping.RecordReader.Records;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.RecordFault;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of pages of ids, in one iteration. If a call fails, the next one continues with the
 * record that failed; earlier records are not fetched again.
 */
final class DetailPages<I, T> implements Iterator<Page<T>> {

  private final Iterator<Page<I>> pages;
  private final DetailedListing.DetailCall<I, T> details;
  private final boolean singly;
  private @Nullable Page<I> ids;
  private int read;
  private List<T> items = new ArrayList<>();
  private List<RecordFault> faults = new ArrayList<>();

  /**
   * Begins an iteration.
   *
   * @param singly whether each id becomes a page, instead of each page of ids
   */
  DetailPages(Iterator<Page<I>> pages, DetailedListing.DetailCall<I, T> details, boolean singly) {
    this.pages = pages;
    this.details = details;
    this.singly = singly;
  }

  @Override
  public boolean hasNext() {
    return ids != null || pages.hasNext();
  }

  @Override
  public Page<T> next() {
    Page<I> of = begun();
    boolean more = read < of.items().size();
    while (more) {
      Records<T> one = details.fetch(indexInPage(of), of.items().get(read));
      read++;
      items.addAll(one.items());
      faults.addAll(one.faults());
      more = !singly && read < of.items().size();
    }
    return ended(of);
  }

  private Page<I> begun() {
    Page<I> of = ids;
    if (of == null) {
      of = pages.next();
      ids = of;
      read = 0;
      faults.addAll(of.faults());
    }
    return of;
  }

  /** Ids that could not be read have an index too. */
  private int indexInPage(Page<I> of) {
    int index = read;
    for (RecordFault unreadable : of.faults()) {
      if (unreadable.index() <= index) {
        index++;
      }
    }
    return index;
  }

  private Page<T> ended(Page<I> of) {
    boolean atEnd = read >= of.items().size();
    Page<T> made = Page.of(items, atEnd ? of.next().orElse(null) : null, faults);
    items = new ArrayList<>();
    faults = new ArrayList<>();
    if (atEnd) {
      ids = null;
    }
    return made;
  }
}
