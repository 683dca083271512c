package io.talentport.adapter.support.spec;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;

/** A reply without fields, or with such as are not read. */
public class EmptyReply extends Envelope {

  @Override
  public int readField(String name, JsonReader in) {
    return -1;
  }

  @Override
  public void writeFields(JsonWriter out) {
    // It has none.
  }

  @Override
  public void describe(FieldNames fields) {
    // It has none.
  }
}
