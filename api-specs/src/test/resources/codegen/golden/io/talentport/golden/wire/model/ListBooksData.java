package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;
import java.util.List;

/** ListBooksData on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListBooksData {
  public static final int ITEMS_MAX_ITEMS = 20;

  @WireField("items")
  public List<Book> items;

  @WireField("has_more")
  public Boolean hasMore;

  @WireField("page_token")
  public String pageToken;

  @Override
  public String toString() {
    return "ListBooksData{"
        + "items=" + items
        + ", hasMore=" + hasMore
        + ", pageToken=" + pageToken
        + "}";
  }
}
