package io.talentport.core.text;

import java.util.function.IntPredicate;

/**
 * Which characters are blank: every space of Unicode, such as the no-break space (U+00A0) and the
 * ideographic one (U+3000), and what nobody sees, such as the zero-width space (U+200B) and the
 * byte-order mark (U+FEFF). Such characters come with copied text and match nothing.
 */
public final class Blanks {

  /** Letters and marks by their class, and yet without a picture. */
  private static final String FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

  /** What some scripts and composed pictures are written with. */
  private static final String JOINERS = "\u200c\u200d";

  private Blanks() {}

  /** True if the character is a space of any kind, a line break, or invisible. */
  public static boolean isBlank(int codePoint) {
    return isSpace(codePoint) || isInvisible(codePoint);
  }

  /** True if the character takes up room, or breaks a line, without showing anything. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** True if the character shows nothing, takes up no room, and is no control character. */
  public static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT || FILLERS.indexOf(codePoint) >= 0;
  }

  /** True if the character joins the letters of a script, or the parts of a picture. */
  public static boolean isJoiner(int codePoint) {
    return JOINERS.indexOf(codePoint) >= 0;
  }

  /** True if the text is empty or has blank characters only. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Blanks::isBlank);
  }

  /** True if there is a blank character anywhere in the text. */
  public static boolean anyIn(String text) {
    return text.codePoints().anyMatch(Blanks::isBlank);
  }

  /** True if there is an invisible character in the text that does not join letters or pictures. */
  public static boolean anyInvisibleIn(String text) {
    return text.codePoints().anyMatch(one -> isInvisible(one) && !isJoiner(one));
  }

  /** The text without the blank characters at its two ends. */
  public static String strip(String text) {
    return strip(text, Blanks::isBlank);
  }

  /**
   * The text without some characters at its two ends.
   *
   * @param unwanted which characters go
   */
  public static String strip(String text, IntPredicate unwanted) {
    int start = 0;
    while (start < text.length() && unwanted.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    while (end > start && unwanted.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }
}
