package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a candidate's application for a job, on one platform.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record ApplicationId(String value) {

  /** Checks the value. */
  public ApplicationId {
    value = Check.key("applicationId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static ApplicationId of(@Nullable String value) {
    return new ApplicationId(Check.key("applicationId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
