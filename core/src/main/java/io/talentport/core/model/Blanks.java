package io.talentport.core.model;

/**
 * Which characters show nothing. Unicode's blanks and invisible characters come along when a text
 * is copied from a page or a table; they are blanks here, wherever a value is made from a text.
 */
final class Blanks {

  /** Show nothing, although their category is a letter's, a mark's or a symbol's. */
  private static final String BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

  private Blanks() {}

  /** Whether a character shows nothing: a space of any width, a control or a format character. */
  static boolean isBlank(int character) {
    return isSpace(character) || isInvisible(character);
  }

  /** Whether a character takes up room without showing anything. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Whether a character shows nothing and takes up no room. */
  static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return !isSpace(character)
        && (type == Character.FORMAT
            || type == Character.CONTROL
            || BLANK_LETTERS.indexOf(character) >= 0);
  }

  /** Whether a text shows nothing. */
  static boolean areAll(String text) {
    return text.codePoints().allMatch(Blanks::isBlank);
  }

  /** The text without what shows nothing at its ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isBlank(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  /**
   * The text as a person reads it: without blanks at its ends, each space within as a plain one,
   * and without invisible characters, but for the two joiners that some scripts are written with.
   */
  static String asRead(String text) {
    StringBuilder read = new StringBuilder(text.length());
    strip(text)
        .codePoints()
        .filter(character -> !isInvisible(character) || isJoiner(character))
        .map(character -> isSpace(character) ? ' ' : character)
        .forEach(read::appendCodePoint);
    return read.toString();
  }

  private static boolean isJoiner(int character) {
    return character == 0x200c || character == 0x200d;
  }
}
