package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;

/** ListLoansRequest on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListLoansRequest implements JsonObject {
  public static final int SIZE_MAXIMUM = 50;

  public String cursor;

  public Integer size;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "cursor":
        this.cursor = in.text();
        return 0;
      case "size":
        this.size = in.int32();
        return 1;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("cursor", this.cursor);
    out.field("size", this.size);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("cursor");
    fields.add("size");
  }

  @Override
  public String toString() {
    return "ListLoansRequest{"
        + "cursor=" + cursor
        + ", size=" + size
        + "}";
  }
}
