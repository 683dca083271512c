package io.talentport.sandbox.data;

import java.util.Objects;

/**
 * A row of DingTalk's {@code ats.plugin.statistics.resume.list}.
 *
 * @param resumeId the resume id
 * @param candidateId the candidate id
 * @param channel the channel the resume came by
 * @param bizCode the business code it was recorded under
 * @param corpId the enterprise
 * @param gmtCreateMils creation, in milliseconds
 * @param gmtModifiedMils last change, in milliseconds
 */
public record ResumeRecordData(
    String resumeId,
    String candidateId,
    String channel,
    String bizCode,
    String corpId,
    long gmtCreateMils,
    long gmtModifiedMils) {

  public ResumeRecordData {
    Objects.requireNonNull(resumeId, "resumeId");
    Objects.requireNonNull(candidateId, "candidateId");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(bizCode, "bizCode");
    Objects.requireNonNull(corpId, "corpId");
  }
}
