package io.talentport.jackson.internal;

/** The kinds of tokens that JSON is made of. */
public enum JsonToken {
  /** The beginning of an object. */
  OBJECT("an object"),
  /** The end of an object. */
  OBJECT_END("nothing"),
  /** The beginning of an array. */
  ARRAY("an array"),
  /** The end of an array. */
  ARRAY_END("nothing"),
  /** A member's name. */
  NAME("an object"),
  /** A text. */
  TEXT("text"),
  /** A number without a fraction. */
  WHOLE_NUMBER("a whole number"),
  /** A number with a fraction or an exponent. */
  DECIMAL("a decimal number"),
  /** True. */
  TRUE("a truth value"),
  /** False. */
  FALSE("a truth value"),
  /** Null. */
  NULL("null"),
  /** Bytes, in formats and buffers that have them. */
  BYTES("bytes"),
  /** The end of the input. */
  END("nothing");

  private final String words;

  JsonToken(String words) {
    this.words = words;
  }

  /** What begins with it. */
  String words() {
    return words;
  }
}
