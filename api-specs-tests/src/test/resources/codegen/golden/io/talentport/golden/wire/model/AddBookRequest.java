package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;

/** AddBookRequest on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class AddBookRequest implements JsonObject {
  public static final int COPIES_MAXIMUM = 9;

  public Book book;

  public Integer copies;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "book":
        this.book = in.object(Book::new);
        return 0;
      case "copies":
        this.copies = in.int32();
        return 1;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("book", this.book);
    out.field("copies", this.copies);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("book", Book::new);
    fields.add("copies");
  }

  @Override
  public String toString() {
    return "AddBookRequest{"
        + "book=" + book
        + ", copies=" + copies
        + "}";
  }
}
