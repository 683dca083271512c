package io.talentport.core.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number with its country's calling code. Two are equal if their digits are, however they
 * are written. Personal: {@link #toString} is masked, {@link #number} gives it out.
 *
 * @param countryCode the calling code without plus or zeros, one to four digits, for example {@code
 *     86}
 * @param number the national number as it is written, in ASCII: digits, blanks, hyphens and
 *     brackets, and asterisks where a job site hides some of them. A number of mainland China has
 *     11 digits and begins with 1; its calling code is removed in front of such a number. Any other
 *     has 4 to 14 digits, and with its calling code 15 at most
 */
public record MobileNumber(String countryCode, @Value.Redacted String number) {

  /** The calling code of mainland China, which is assumed where none is given. */
  public static final String MAINLAND_CHINA = "86";

  /** Checks the values. */
  public MobileNumber {
    countryCode = MobileNumberRules.countryCode(countryCode);
    number = MobileNumberRules.number(countryCode, number);
  }

  /**
   * A number of mainland China (calling code 86), with or without the calling code before it:
   * {@code 13900000077}, {@code +86 139 0000 0077}, {@code 0086-139-0000-0077}.
   *
   * <p>A landline, such as {@code (0755) 12345678}, is refused: it is no mobile number, and a
   * platform would find nobody by it.
   *
   * @throws io.talentport.core.error.InvalidRequestException if it does not have the 11 digits of
   *     such a number
   */
  public static MobileNumber of(@Nullable String number) {
    return of(MAINLAND_CHINA, number);
  }

  /**
   * A number of any country.
   *
   * @param countryCode the calling code, with or without a leading plus or 00
   * @param number the national number; only the calling code of mainland China may precede it once
   *     more
   * @throws io.talentport.core.error.InvalidRequestException if one of them is ill-formed
   */
  public static MobileNumber of(@Nullable String countryCode, @Nullable String number) {
    return new MobileNumber(
        Check.text("mobile country code", countryCode), Check.text("mobile number", number));
  }

  /**
   * The national number in digits alone, as platforms take and compare it: without its blanks,
   * hyphens and brackets. Absent if it is not known as a whole, because a job site printed some of
   * its digits as asterisks.
   */
  public Optional<String> digits() {
    String plain = MobileNumberRules.compact(number);
    return plain.indexOf('*') < 0 ? Optional.of(plain) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MobileNumber that
        && countryCode.equals(that.countryCode)
        && MobileNumberRules.compact(number).equals(MobileNumberRules.compact(that.number));
  }

  @Override
  public int hashCode() {
    return 31 * countryCode.hashCode() + MobileNumberRules.compact(number).hashCode();
  }

  @Override
  public String toString() {
    return "MobileNumber[+" + countryCode + " ***]";
  }
}
