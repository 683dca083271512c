package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;

/** Person on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Person implements JsonObject {

  public String name;

  public String town;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "name":
        this.name = in.text();
        return 0;
      case "town":
        this.town = in.text();
        return 1;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("name", this.name);
    out.field("town", this.town);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("name");
    fields.add("town");
  }

  @Override
  public String toString() {
    return "Person{"
        + "name=" + (name == null ? null : "***")
        + ", town=" + town
        + "}";
  }
}
