package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;
import java.util.List;

/** ListBooksData on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListBooksData implements JsonObject {
  public static final int ITEMS_MAX_ITEMS = 20;

  public List<Book> items;

  public Boolean hasMore;

  public String pageToken;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "items":
        this.items = in.objects(Book::new);
        return 0;
      case "has_more":
        this.hasMore = in.bool();
        return 1;
      case "page_token":
        this.pageToken = in.text();
        return 2;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("items", this.items);
    out.field("has_more", this.hasMore);
    out.field("page_token", this.pageToken);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("items", Book::new);
    fields.add("has_more");
    fields.add("page_token");
  }

  @Override
  public String toString() {
    return "ListBooksData{"
        + "items=" + items
        + ", hasMore=" + hasMore
        + ", pageToken=" + pageToken
        + "}";
  }
}
