package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of the user on whose behalf something is done (DingTalk: {@code opt_user_id}).
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record OperatorId(String value) {

  /** Checks the value. */
  public OperatorId {
    value = Check.key("operatorId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static OperatorId of(@Nullable String value) {
    return new OperatorId(Check.key("operatorId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
