package io.talentport.core.text;

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

  /** Whether the character is a space of any kind, a line break, or invisible. */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || isInvisible(codePoint);
  }

  /** Whether the character takes no room on paper and is no control character. */
  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT || FILLERS.indexOf(codePoint) >= 0;
  }

  /** Whether the text is empty or has blank characters only. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Blanks::isBlank);
  }

  /** Whether there is a blank character anywhere in the text. */
  public static boolean anyIn(String text) {
    return text.codePoints().anyMatch(Blanks::isBlank);
  }

  /** Whether there is an invisible character in the text that does not join letters or pictures. */
  public static boolean anyInvisibleIn(String text) {
    return text.codePoints().anyMatch(one -> isInvisible(one) && JOINERS.indexOf(one) < 0);
  }

  /** The text without the blank characters at its two ends. */
  public static String strip(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    while (end > start && isBlank(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }
}
