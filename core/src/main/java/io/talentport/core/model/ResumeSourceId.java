package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a résumé source, as the organisation has set it up on the platform.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record ResumeSourceId(String value) {

  /** Checks the value. */
  public ResumeSourceId {
    value = Check.key("resumeSourceId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static ResumeSourceId of(@Nullable String value) {
    return new ResumeSourceId(Check.key("resumeSourceId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
