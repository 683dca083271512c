package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address. Personal: {@link #toString} is masked, {@link #value} gives it out.
 *
 * @param value the address, for example {@code lin@example.org}; one @ with text on both sides and
 *     no blanks or invisible characters, everything finer is for the mail server to judge
 */
public record EmailAddress(@Value.Redacted String value) {

  /** Checks the value. */
  public EmailAddress {
    Check.text("e-mail address", value);
    if (!hasNameAndDomain(value) || hasBlank(value)) {
      throw InvalidRequestException.of(
          "e-mail address",
          "must be of the form name@domain without blanks or invisible characters",
          "Correct the value; of several addresses pass one.");
    }
  }

  private static boolean hasNameAndDomain(String value) {
    int at = value.indexOf('@');
    return at > 0 && at < value.length() - 1 && value.indexOf('@', at + 1) < 0;
  }

  private static boolean hasBlank(String value) {
    return !Check.isPlain(value) && value.codePoints().anyMatch(ShownText::isBlank);
  }

  /**
   * The address with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if it is not of the form name@domain
   */
  public static EmailAddress of(@Nullable String value) {
    return new EmailAddress(Check.text("e-mail address", value));
  }

  @Override
  public String toString() {
    return "EmailAddress[***]";
  }
}
