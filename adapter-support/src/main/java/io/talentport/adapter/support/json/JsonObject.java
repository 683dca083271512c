package io.talentport.adapter.support.json;

/**
 * A generated carrier: an object of a platform's JSON that reads and writes its own fields, without
 * reflection.
 */
public interface JsonObject {

  /** Result of {@link #readField} for a name that the document does not have. */
  int UNKNOWN = -1;

  /** Result of {@link #readField} for a field that the document marks {@code x-not-read}. */
  int NOT_READ = -2;

  /**
   * Reads the current value of the reader into the field of this name.
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
