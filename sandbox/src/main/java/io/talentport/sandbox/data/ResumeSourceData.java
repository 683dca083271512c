package io.talentport.sandbox.data;

import java.util.Objects;

/**
 * A row of Feishu's {@code resume_sources}.
 *
 * @param id the resume source id
 * @param zhName the Chinese name
 * @param enName the English name
 * @param activeStatus 1 enabled, 2 disabled
 * @param resumeSourceType the type's code as text, such as {@code 10003}
 */
public record ResumeSourceData(
    String id, String zhName, String enName, int activeStatus, String resumeSourceType) {

  public ResumeSourceData {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(zhName, "zhName");
    Objects.requireNonNull(enName, "enName");
    Objects.requireNonNull(resumeSourceType, "resumeSourceType");
  }
}
