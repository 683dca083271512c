package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.text.Blanks;
import org.jspecify.annotations.Nullable;

/** What a mobile number is, however it is written. */
final class MobileNumberRules {

  private static final String CODE = "mobile country code";
  private static final String NUMBER = "mobile number";

  private static final String SEPARATORS = " ()-";
  private static final char HIDDEN = '*';

  private static final int MAINLAND_LENGTH = 11;
  private static final int MOST_HIDDEN_BEHIND = 19;

  private static final int FEWEST_ABROAD = 4;
  private static final int MOST_ABROAD = 14;
  private static final int MOST_DIGITS = 15;

  private MobileNumberRules() {}

  static String countryCode(@Nullable String given) {
    String code = withoutPrefix(ShownText.strip(ascii(Check.text(CODE, given))));
    if (code.isEmpty() || code.length() > 4 || code.charAt(0) == '0' || !isDigits(code)) {
      throw InvalidRequestException.of(
          CODE,
          "must be one to four digits, with or without a leading plus or 00",
          "Pass the calling code by itself, for example 86.");
    }
    return code;
  }

  /** Without the plus or 00 of an international number. */
  private static String withoutPrefix(String text) {
    if (text.startsWith("+")) {
      return text.substring(1);
    }
    return text.startsWith("00") ? text.substring(2) : text;
  }

  static String number(String countryCode, @Nullable String given) {
    String written = ShownText.strip(ascii(Check.text(NUMBER, given)));
    if (countryCode.equals(MobileNumber.MAINLAND_CHINA)) {
      return mainland(written);
    }
    String digits = compact(written);
    if (!isDigitsAndSeparators(written) || digits.startsWith("00")) {
      throw InvalidRequestException.of(
          NUMBER,
          "must be digits, without the country code",
          "Pass the country code by itself, and leave an extension out.");
    }
    if (digits.length() < FEWEST_ABROAD
        || digits.length() > MOST_ABROAD
        || digits.charAt(0) == HIDDEN
        || countryCode.length() + digits.length() > MOST_DIGITS) {
      throw InvalidRequestException.of(
          NUMBER,
          "must have 4 to 14 digits, and with its country code 15 at most",
          "Correct the value.");
    }
    return written;
  }

  private static String mainland(String written) {
    String digits = compact(written);
    String national = withoutPrefix(digits);
    if (national.startsWith(MobileNumber.MAINLAND_CHINA)) {
      national = national.substring(MobileNumber.MAINLAND_CHINA.length());
      if (national.length() == MAINLAND_LENGTH
          && national.charAt(0) == '1'
          && isDigitsAndSeparators(national)) {
        return national;
      }
    }
    if (!isDigitsAndSeparators(written) || !isMainland(digits)) {
      throw InvalidRequestException.of(
          NUMBER,
          "must be digits, for mainland China (country code 86) 11 of them that begin with 1",
          "Correct the value: pass one mobile number, without an extension. A number of another"
              + " country goes with its country code; a landline is no mobile number.");
    }
    return written;
  }

  /** The number without the separators between its digits. */
  static String compact(String written) {
    int first = firstSeparator(written);
    if (first < 0) {
      return written;
    }
    StringBuilder digits = new StringBuilder(written.length()).append(written, 0, first);
    for (int at = first; at < written.length(); at++) {
      if (SEPARATORS.indexOf(written.charAt(at)) < 0) {
        digits.append(written.charAt(at));
      }
    }
    return digits.toString();
  }

  private static int firstSeparator(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Eleven digits that begin with 1; or fewer of them, before and behind those that are hidden. */
  private static boolean isMainland(String digits) {
    if (digits.isEmpty() || digits.charAt(0) != '1') {
      return false;
    }
    int hidden = digits.indexOf(HIDDEN);
    return hidden < 0
        ? digits.length() == MAINLAND_LENGTH
        : hidden < MAINLAND_LENGTH && digits.length() - hidden - 1 <= MOST_HIDDEN_BEHIND;
  }

  private static boolean isDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** True if there are digits, hidden ones and separators only. */
  private static boolean isDigitsAndSeparators(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (!isDigit(character) && character != HIDDEN && SEPARATORS.indexOf(character) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Full-width characters, other hyphens and other blanks as plain ones; nothing invisible. */
  private static String ascii(String text) {
    if (Check.isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> !ShownText.isInvisible(character))
        .map(MobileNumberRules::ascii)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int ascii(int character) {
    if (Blanks.isSpace(character)) {
      return ' ';
    }
    if (character >= '\uff01' && character <= '\uff5e') {
      return character - '\uff01' + '!';
    }
    boolean hyphen =
        Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212';
    return hyphen ? '-' : character;
  }
}
