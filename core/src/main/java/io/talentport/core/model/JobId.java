package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a job (requisition) that candidates apply for, on one platform.
 *
 * @param value the platform's text, never blank; blanks at its ends do not count
 */
public record JobId(String value) {

  /** Checks the value. */
  public JobId {
    value = Check.key("jobId", value);
  }

  /**
   * The id with this text.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the text is null or blank, or holds
   *     an invisible character or half of one
   */
  public static JobId of(@Nullable String value) {
    return new JobId(Check.key("jobId", value));
  }

  @Override
  public String toString() {
    return value;
  }
}
