package io.talentport.sandbox.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of Feishu's {@code external_applications}. A value that is {@code null} is left out of the
 * reply.
 *
 * @param id the external application id
 * @param talentId the talent whose application it is
 * @param externalId the caller's own key, which no reply shows: the page does not list it
 * @param jobRecruitmentType 1 experienced hire, 2 campus
 * @param jobTitle the job's title
 * @param resumeSource where the resume came from, as free text
 * @param stage the stage's name
 * @param deliveryType 1 sourced, 2 applied, 3 recommended, 4 other
 * @param createTime creation in the external system, in milliseconds
 * @param modifyTime termination in the external system, in milliseconds
 * @param terminationType how the application ended
 * @param terminationReason why the application ended
 */
public record ExternalApplicationData(
    String id,
    String talentId,
    @Nullable String externalId,
    @Nullable Integer jobRecruitmentType,
    @Nullable String jobTitle,
    @Nullable String resumeSource,
    @Nullable String stage,
    @Nullable Integer deliveryType,
    @Nullable Long createTime,
    @Nullable Long modifyTime,
    @Nullable String terminationType,
    @Nullable String terminationReason) {

  public ExternalApplicationData {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(talentId, "talentId");
  }

  /** Names the row by its ids only: the rest is a person's data. */
  @Override
  public String toString() {
    return "ExternalApplicationData[" + id + " of " + talentId + "]";
  }
}
