package io.talentport.adapter.support.json;

import java.util.Arrays;
import tools.jackson.core.JsonParser;

/**
 * The latest text of one field of a list's records, which is given again while the next record has
 * the same: one text then stands for the organisation of a thousand records. A field whose text
 * changes from record to record, such as an id, is soon read without a look at the one before. For
 * one body and one thread.
 */
final class LatestText {

  /** Ids, words of vocabularies and numbers in texts; what is longer is rarely there twice. */
  private static final int LONGEST = 48;

  /** After so many changes in a row, the field is one that changes. */
  private static final int MOST_CHANGES = 4;

  private final String field;
  private String text = "";

  /** Those of the text, at the beginning. */
  private char[] characters = {};

  private int changes;

  LatestText(String field) {
    this.field = field;
  }

  boolean isOf(String other) {
    return field.equals(other);
  }

  /** The text that the parser is at. */
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
