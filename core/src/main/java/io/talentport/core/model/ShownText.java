package io.talentport.core.model;

import io.talentport.core.text.Blanks;

/**
 * What a person sees of a text that was copied from a page or a table. Wherever a value is made
 * from a text, control characters show as little as {@link Blanks} do.
 */
final class ShownText {

  private ShownText() {}

  /** True if a character shows nothing: a space of any width, a control or a format character. */
  static boolean isBlank(int character) {
    return Blanks.isBlank(character) || isControl(character);
  }

  /** True if a character shows nothing and takes up no room. */
  static boolean isInvisible(int character) {
    return Blanks.isInvisible(character) || isControl(character) && !Blanks.isSpace(character);
  }

  /** True if a text shows nothing. */
  static boolean isNothing(String text) {
    return text.codePoints().allMatch(ShownText::isBlank);
  }

  /** The text without what shows nothing at its ends. */
  static String strip(String text) {
    return Blanks.strip(text, ShownText::isBlank);
  }

  /**
   * The text as a person reads it: without blanks at its ends, each space within as a plain one,
   * and without invisible characters, but for the two joiners that some scripts are written with.
   */
  static String asRead(String text) {
    StringBuilder read = new StringBuilder(text.length());
    strip(text)
        .codePoints()
        .filter(character -> !isInvisible(character) || Blanks.isJoiner(character))
        .map(character -> Blanks.isSpace(character) ? ' ' : character)
        .forEach(read::appendCodePoint);
    return read.toString();
  }

  private static boolean isControl(int character) {
    return Character.getType(character) == Character.CONTROL;
  }
}
