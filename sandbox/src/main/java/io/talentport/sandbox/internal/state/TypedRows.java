package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts typed seed data to the rows of listings, and back. */
final class TypedRows {
  private TypedRows() {}

  static Map<String, Object> of(ResumeRecordData data) {
    return JsonObject.of("biz_code", data.bizCode())
        .with("corp_id", data.corpId())
        .with("resume_id", data.resumeId())
        .with("channel", data.channel())
        .with("candidate_id", data.candidateId())
        .with("gmt_create_mils", data.gmtCreateMils())
        .with("gmt_modified_mils", data.gmtModifiedMils())
        .build();
  }

  static ResumeRecordData resumeRecord(Map<String, Object> row) {
    return new ResumeRecordData(
        JsonValues.textOrEmpty(row, "resume_id"),
        JsonValues.textOrEmpty(row, "candidate_id"),
        JsonValues.textOrEmpty(row, "channel"),
        JsonValues.textOrEmpty(row, "biz_code"),
        JsonValues.textOrEmpty(row, "corp_id"),
        numberOrZero(row, "gmt_create_mils"),
        numberOrZero(row, "gmt_modified_mils"));
  }

  static Map<String, Object> of(ResumeSourceData data) {
    return JsonObject.of("id", data.id())
        .with("zh_name", data.zhName())
        .with("en_name", data.enName())
        .with("active_status", data.activeStatus())
        .with("resume_source_type", data.resumeSourceType())
        .build();
  }

  static ResumeSourceData resumeSource(Map<String, Object> row) {
    return new ResumeSourceData(
        JsonValues.textOrEmpty(row, "id"),
        JsonValues.textOrEmpty(row, "zh_name"),
        JsonValues.textOrEmpty(row, "en_name"),
        JsonValues.intOr(row, "active_status", 0),
        JsonValues.textOrEmpty(row, "resume_source_type"));
  }

  /** Without the caller's key, which the page does not list. */
  static Map<String, Object> of(ExternalApplicationData data) {
    return JsonObject.of("id", data.id())
        .with("job_recruitment_type", data.jobRecruitmentType())
        .with("job_title", data.jobTitle())
        .with("resume_source", data.resumeSource())
        .with("stage", data.stage())
        .with("talent_id", data.talentId())
        .with("termination_reason", data.terminationReason())
        .with("delivery_type", data.deliveryType())
        .with("modify_time", data.modifyTime())
        .with("create_time", data.createTime())
        .with("termination_type", data.terminationType())
        .build();
  }

  static ExternalApplicationData externalApplication(Map<String, Object> row) {
    return new ExternalApplicationData(
        JsonValues.textOrEmpty(row, "id"),
        JsonValues.textOrEmpty(row, "talent_id"),
        JsonValues.text(row, "external_id"),
        integer(row, "job_recruitment_type"),
        JsonValues.text(row, "job_title"),
        JsonValues.text(row, "resume_source"),
        JsonValues.text(row, "stage"),
        integer(row, "delivery_type"),
        JsonValues.number(row, "create_time"),
        JsonValues.number(row, "modify_time"),
        JsonValues.text(row, "termination_type"),
        JsonValues.text(row, "termination_reason"));
  }

  private static @Nullable Integer integer(Map<String, Object> row, String name) {
    Long number = JsonValues.number(row, name);
    return number == null ? null : number.intValue();
  }

  private static long numberOrZero(Map<String, Object> row, String name) {
    Long number = JsonValues.number(row, name);
    return number == null ? 0 : number;
  }
}
