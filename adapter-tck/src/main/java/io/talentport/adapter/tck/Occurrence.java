package io.talentport.adapter.tck;

import java.util.regex.Pattern;

/** Whether a text shows a value. */
final class Occurrence {

  /** A month or another short number, which random ids contain by chance. */
  private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9-]{1,10}");

  private Occurrence() {}

  /**
   * Whether the text contains the value. A short number counts only between other characters, as
   * printed values are: {@code end=2020-12} contains it, {@code 5f2020-12c4} does not.
   */
  static boolean of(String value, String text) {
    if (!SHORT_NUMBER.matcher(value).matches()) {
      return text.contains(value);
    }
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      if (standsByItself(text, at, at + value.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsByItself(String text, int start, int end) {
    return (start == 0 || !isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !isLetterOrDigit(text.charAt(end)));
  }

  /** A character that occurs in ids. */
  private static boolean isLetterOrDigit(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }
}
