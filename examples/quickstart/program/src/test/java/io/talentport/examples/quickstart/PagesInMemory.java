package io.talentport.examples.quickstart;

import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.util.List;
import java.util.stream.IntStream;

/** A listing over a list in memory; its cursors are the numbers of the records behind them. */
record PagesInMemory<T>(List<T> all, PageRequest from) implements Paged<T> {

  @Override
  public Iterable<Page<T>> pages() {
    int start = from.cursor().map(cursor -> Integer.parseInt(cursor.toString())).orElse(0);
    int size = from.size().orElse(20);
    return () ->
        IntStream.iterate(start, at -> at == start || at < all.size(), at -> at + size)
            .mapToObj(at -> page(at, Math.min(all.size(), at + size)))
            .iterator();
  }

  private Page<T> page(int start, int end) {
    return Page.of(
        all.subList(start, end),
        end < all.size() ? Cursor.of(String.valueOf(end)) : null,
        List.of());
  }
}
