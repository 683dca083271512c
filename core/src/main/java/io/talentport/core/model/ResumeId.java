package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of one résumé on one platform. It is never the id of a person, and means nothing on
 * another platform.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record ResumeId(String value) {

  /** Checks the value. */
  public ResumeId {
    value = Check.key("resumeId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static ResumeId of(@Nullable String value) {
    return new ResumeId(Check.key("resumeId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
