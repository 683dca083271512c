package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.text.Blanks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mobile number is, however it is written. */
final class MobileNumberRules {

  private static final String CODE = "mobile country code";
  private static final String NUMBER = "mobile number";

  private static final Pattern CODE_RULE = Pattern.compile("(?:\\+|00)?([1-9][0-9]{0,3})");
  private static final Pattern SEPARATORS = Pattern.compile("[ ()-]");
  private static final Pattern WRITTEN = Pattern.compile("[0-9 ()*-]+");

  private static final Pattern MAINLAND = Pattern.compile("1[0-9]{10}");
  private static final Pattern MAINLAND_HIDDEN = Pattern.compile("1[0-9]{0,9}\\*[0-9*]{0,19}");
  private static final Pattern BEHIND_MAINLAND_CODE = Pattern.compile("(?:\\+|00)?86(1[0-9*]{10})");

  private static final Pattern ABROAD = Pattern.compile("[0-9][0-9*]{3,13}");
  private static final int MOST_DIGITS = 15;

  private MobileNumberRules() {}

  static String countryCode(@Nullable String given) {
    Matcher code = CODE_RULE.matcher(ShownText.strip(ascii(Check.text(CODE, given))));
    if (!code.matches()) {
      throw InvalidRequestException.of(
          CODE,
          "must be one to four digits, with or without a leading plus or 00",
          "Pass the calling code by itself, for example 86.");
    }
    return code.group(1);
  }

  static String number(String countryCode, @Nullable String given) {
    String written = ShownText.strip(ascii(Check.text(NUMBER, given)));
    if (countryCode.equals(MobileNumber.MAINLAND_CHINA)) {
      return mainland(written);
    }
    String digits = compact(written);
    if (!WRITTEN.matcher(written).matches() || digits.startsWith("00")) {
      throw InvalidRequestException.of(
          NUMBER,
          "must be digits, without the country code",
          "Pass the country code by itself, and leave an extension out.");
    }
    if (!ABROAD.matcher(digits).matches() || countryCode.length() + digits.length() > MOST_DIGITS) {
      throw InvalidRequestException.of(
          NUMBER,
          "must have 4 to 14 digits, and with its country code 15 at most",
          "Correct the value.");
    }
    return written;
  }

  private static String mainland(String written) {
    String digits = compact(written);
    Matcher behindCode = BEHIND_MAINLAND_CODE.matcher(digits);
    if (behindCode.matches()) {
      return behindCode.group(1);
    }
    if (!WRITTEN.matcher(written).matches()
        || !(MAINLAND.matcher(digits).matches() || MAINLAND_HIDDEN.matcher(digits).matches())) {
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
    return SEPARATORS.matcher(written).replaceAll("");
  }

  /** Full-width characters, other hyphens and other blanks as plain ones; nothing invisible. */
  private static String ascii(String text) {
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
