package io.talentport.adapter.support.json;

import java.util.Arrays;
import tools.jackson.core.JsonParser;

/**
 * Caches the latest text of one field of a list's records and returns it again while the next
 * record has the same: one object for the organisation of a thousand records. A field that changes
 * from record to record, such as an id, is soon read without the cache. For one body and one
 * thread.
 */
final class LatestText {

  /** Longer texts rarely repeat; ids, values of vocabularies and numbers are shorter. */
  private static final int LONGEST = 48;

  /** After this many changes in a row the field is no longer cached. */
  private static final int MOST_CHANGES = 4;

  private final String field;
  private String text = "";

  /** The characters of the text, at the beginning of the array. */
  private char[] characters = {};

  private int changes;

  LatestText(String field) {
    this.field = field;
  }

  boolean isOf(String other) {
    return field.equals(other);
  }

  /** The parser's current text. */
  String next(JsonParser parser) {
    if (changes > MOST_CHANGES) {
      return parser.getString();
    }
    int length = parser.getStringLength();
    if (length == 0) {
      return "";
    }
    char[] buffer = parser.getStringCharacters();
    int start = parser.getStringOffset();
    if (Arrays.equals(buffer, start, start + length, characters, 0, text.length())) {
      changes = 0;
      return text;
    }
    changes++;
    String next = parser.getString();
    if (length <= LONGEST) {
      text = next;
      if (characters.length < length) {
        characters = new char[length];
      }
      System.arraycopy(buffer, start, characters, 0, length);
    }
    return next;
  }
}
