package io.talentport.sandbox.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application made by Feishu's {@code hire/v1/applications}.
 *
 * @param id the application id
 * @param talentId the talent
 * @param jobId the job
 * @param resumeSourceId the resume source, if one was given
 * @param deliveryType 1 sourced, 2 applied, if given
 * @param created when it was made, in milliseconds
 */
public record ApplicationData(
    String id,
    String talentId,
    String jobId,
    @Nullable String resumeSourceId,
    @Nullable Integer deliveryType,
    long created) {

  public ApplicationData {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(talentId, "talentId");
    Objects.requireNonNull(jobId, "jobId");
  }
}
