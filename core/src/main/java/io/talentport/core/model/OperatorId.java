package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of the user on whose behalf something is done (DingTalk: {@code opt_user_id}).
 *
 * @param value the platform's text, never blank
 */
public record OperatorId(String value) {

  /** Checks the value. */
  public OperatorId {
    Check.text("operatorId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank
   */
  public static OperatorId of(@Nullable String value) {
    return new OperatorId(Check.text("operatorId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
