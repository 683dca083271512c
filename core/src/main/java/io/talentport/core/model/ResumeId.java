package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of one résumé on one platform. It is never the id of a person, and means nothing on
 * another platform.
 *
 * @param value the platform's text, never blank
 */
public record ResumeId(String value) {

  /** Checks the value. */
  public ResumeId {
    Check.text("resumeId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank
   */
  public static ResumeId of(@Nullable String value) {
    return new ResumeId(Check.text("resumeId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
