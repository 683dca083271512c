package io.talentport.core.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address. Personal: {@link #toString} is masked, {@link #value} gives it out.
 *
 * @param value the address, for example {@code lin@example.org}; one @ with text on both sides and
 *     no blanks, everything finer is the mail server's to judge
 */
public record EmailAddress(String value) {

  private static final Pattern RULE = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /** Checks the value. */
  public EmailAddress {
    Check.text("e-mail address", value, RULE, "of the form name@domain without blanks");
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
