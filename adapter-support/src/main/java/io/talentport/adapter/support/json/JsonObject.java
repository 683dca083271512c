package io.talentport.adapter.support.json;

/**
 * A generated carrier: an object of a platform's JSON that knows its own fields. Nothing is
 * reflected upon to read or write it.
 */
public interface JsonObject {

  /**
   * Reads the value at which the reader is into the field of this name.
   *
   * @return the number of the field in its class; -1 if it has no such field, with the value unread
   */
  int readField(String name, JsonReader in);

  /** Writes the fields that are present. */
  void writeFields(JsonWriter out);

  /** Lists the names of the fields, and the carriers in them. */
  void describe(FieldNames fields);
}
