package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of a job: open for applications or not. An open vocabulary: a word of the platform
 * that is not among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record JobStatus(String value) {

  /** It takes applications (启用). */
  public static final JobStatus OPEN = new JobStatus("open");

  /** It takes none, or none yet (未启用). */
  public static final JobStatus CLOSED = new JobStatus("closed");

  private static final List<JobStatus> KNOWN = List.of(OPEN, CLOSED);

  /** Checks the value. */
  public JobStatus {
    Check.text("jobStatus", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static JobStatus of(@Nullable String value) {
    return new JobStatus(Check.text("jobStatus", value));
  }

  /** Every constant of this vocabulary. */
  public static List<JobStatus> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
