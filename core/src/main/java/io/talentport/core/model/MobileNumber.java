package io.talentport.core.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number with its country's calling code. Personal: {@link #toString} is masked, {@link
 * #number} gives it out.
 *
 * @param countryCode the calling code without plus or zeros, one to four digits, for example {@code
 *     86}
 * @param number the national number as it is written; digits, blanks, hyphens and brackets, and
 *     asterisks where a job site hides some of them
 */
public record MobileNumber(String countryCode, String number) {

  /** The calling code of mainland China, which is assumed where none is given. */
  public static final String MAINLAND_CHINA = "86";

  private static final Pattern CODE_RULE = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern NUMBER_RULE = Pattern.compile("[0-9][0-9 ()*-]*");
  private static final Pattern SEPARATORS = Pattern.compile("[ ()-]");

  /** Checks the values. */
  public MobileNumber {
    Check.text(
        "mobile country code", countryCode, CODE_RULE, "one to four digits without plus or zeros");
    Check.text("mobile number", number, NUMBER_RULE, "digits, without the country code");
  }

  /**
   * A number of mainland China (calling code 86).
   *
   * @throws io.talentport.core.error.InvalidRequestException if it is not made of digits
   */
  public static MobileNumber of(@Nullable String number) {
    return of(MAINLAND_CHINA, number);
  }

  /**
   * A number of any country.
   *
   * @param countryCode the calling code, with or without a leading plus
   * @throws io.talentport.core.error.InvalidRequestException if one of them is ill-formed
   */
  public static MobileNumber of(@Nullable String countryCode, @Nullable String number) {
    String code = Check.text("mobile country code", countryCode);
    return new MobileNumber(
        code.startsWith("+") ? code.substring(1) : code, Check.text("mobile number", number));
  }

  /**
   * The national number in digits alone, as platforms take and compare it: without its blanks,
   * hyphens and brackets. Absent if it is not known as a whole, because a job site printed some of
   * its digits as asterisks.
   */
  public Optional<String> digits() {
    String plain = SEPARATORS.matcher(number).replaceAll("");
    return plain.indexOf('*') < 0 ? Optional.of(plain) : Optional.empty();
  }

  @Override
  public String toString() {
    return "MobileNumber[+" + countryCode + " ***]";
  }
}
