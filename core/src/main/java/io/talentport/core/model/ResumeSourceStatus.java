package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of a résumé source: active or not (启用状态). An open vocabulary: a value that is not
 * among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record ResumeSourceStatus(String value) {

  /** Active (已启用). */
  public static final ResumeSourceStatus ENABLED = new ResumeSourceStatus("enabled");

  /** Inactive (已禁用). */
  public static final ResumeSourceStatus DISABLED = new ResumeSourceStatus("disabled");

  private static final List<ResumeSourceStatus> KNOWN = List.of(ENABLED, DISABLED);

  /** Checks the value. */
  public ResumeSourceStatus {
    Check.text("resumeSourceStatus", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static ResumeSourceStatus of(@Nullable String value) {
    return new ResumeSourceStatus(Check.text("resumeSourceStatus", value));
  }

  /** Every constant of this vocabulary. */
  public static List<ResumeSourceStatus> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
