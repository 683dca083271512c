package io.talentport.adapter.support.json;

/**
 * A generated carrier: an object of a platform's JSON that knows its own fields. Nothing is
 * reflected upon to read or write it.
 */
public interface JsonObject {

  /** What {@link #readField} gives for a name that its document does not have. */
  int UNKNOWN = -1;

  /** What {@link #readField} gives for a field that its document marks {@code x-not-read}. */
  int NOT_READ = -2;

  /**
   * Reads the value at which the reader is into the field of this name.
   *
   * @return the number of the field in its class; {@link #UNKNOWN} or {@link #NOT_READ} if it has
   *     no such field, with the value unread
   */
  int readField(String name, JsonReader in);

  /** Writes the fields that are present. */
  void writeFields(JsonWriter out);

  /** Lists the names of the fields, and the carriers in them. */
  void describe(FieldNames fields);
}
