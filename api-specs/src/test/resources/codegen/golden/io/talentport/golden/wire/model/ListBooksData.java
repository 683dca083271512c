package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** ListBooksData on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListBooksData {
  public static final int ITEMS_MAX_ITEMS = 20;

  @JsonProperty("items")
  public List<Book> items;

  @JsonProperty("has_more")
  public Boolean hasMore;

  @JsonProperty("page_token")
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
