package io.talentport.examples.quickstart;

import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;

/** One row per page that was fetched. */
final class PageTable {

  private static final int SHOWN = 12;

  private final Table table = Table.of("page", "records", "faulty", "cursor behind it");
  private int number;
  private int size;

  private PageTable(int firstNumber) {
    this.number = firstNumber;
  }

  static Table of(Page<?> only) {
    PageTable pages = startingAt(1);
    pages.add(only);
    return pages.toTable();
  }

  static PageTable startingAt(int firstNumber) {
    return new PageTable(firstNumber);
  }

  void add(Page<?> page) {
    table.row(
        number, page.items().size(), page.faults().size(), page.next().map(PageTable::ending));
    number++;
    size++;
  }

  /** Cursors of one listing begin alike. */
  private static String ending(Cursor cursor) {
    String text = cursor.toString();
    return text.length() <= SHOWN ? text : "…" + text.substring(text.length() - SHOWN);
  }

  int size() {
    return size;
  }

  Table toTable() {
    return table;
  }
}
