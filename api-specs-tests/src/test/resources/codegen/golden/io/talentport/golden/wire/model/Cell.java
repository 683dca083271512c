package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;

/** Cell on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Cell implements JsonObject {

  public Integer row;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "row":
        this.row = in.int32();
        return 0;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("row", this.row);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("row");
  }

  @Override
  public String toString() {
    return "Cell{"
        + "row=" + row
        + "}";
  }
}
