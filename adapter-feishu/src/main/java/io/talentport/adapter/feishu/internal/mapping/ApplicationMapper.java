package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.ApplicationBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationJob;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationSource;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationStageItem;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationStageTime;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.Application;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.ApplicationStage;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.JobId;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.ResumeSourceType;
import io.talentport.core.model.StageId;
import io.talentport.core.model.StageKind;
import io.talentport.core.model.StageStay;
import io.talentport.core.model.TalentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Maps an application except for its end, see {@link ApplicationEnd}. */
@Mapper(config = SharedMapping.class)
interface ApplicationMapper {

  @BeanMapping(
      ignoreUnmappedSourceProperties = {"activeStatus", "onboardStatus", "terminationReason"})
  @Mapping(target = "jobTitle", source = "job.name")
  @Mapping(target = "jobCode", source = "job.code")
  @Mapping(target = "source", source = "info.resumeSourceInfo")
  @Mapping(
      target = "resumeDocument",
      source = "info.talentAttachmentResumeId",
      qualifiedByName = "document")
  @Mapping(target = "stageStays", source = "info.stageTimeList")
  @Mapping(target = "createdAt", source = "info.createTime", qualifiedByName = "created")
  @Mapping(target = "modifiedAt", source = "info.modifyTime", qualifiedByName = "modified")
  @Mapping(target = "outcome", ignore = true) // Derived from several fields, see ApplicationEnd.
  @Mapping(target = "endedBy", ignore = true)
  @Mapping(target = "endReasons", ignore = true)
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  Application toCore(
      ApplicationBasicInfo info, @Nullable ApplicationJob job, @Context FieldReader fields);

  @Mapping(target = "id", qualifiedByName = "stage")
  @Mapping(target = "chineseName", source = "zhName")
  @Mapping(target = "englishName", source = "enName")
  @Mapping(target = "kind", source = "type")
  ApplicationStage stage(ApplicationStageItem stage, @Context FieldReader fields);

  default Optional<ApplicationStage> optionalStage(
      @Nullable ApplicationStageItem stage, @Context FieldReader fields) {
    return stage == null ? Optional.empty() : Optional.of(stage(stage, fields));
  }

  /** A null entry is a fault of the field; the application is returned all the same. */
  default List<StageStay> stays(
      List<@Nullable ApplicationStageTime> stays, @Context FieldReader fields) {
    return Entries.of("stage_time_list", stays, fields, stay -> stay(stay, fields));
  }

  @Mapping(target = "stageId", qualifiedByName = "stayedIn")
  @Mapping(target = "enteredAt", source = "enterTime", qualifiedByName = "entered")
  @Mapping(target = "leftAt", source = "exitTime", qualifiedByName = "left")
  StageStay stay(ApplicationStageTime stay, @Context FieldReader fields);

  /** A source without an id is useless and left out. */
  default Optional<ResumeSource> source(
      @Nullable ApplicationSource source, @Context FieldReader fields) {
    if (source == null) {
      return Optional.empty();
    }
    Optional<ResumeSourceId> id =
        fields.read("resume_source_info.id", source.id, ResumeSourceId::of);
    return id.isEmpty() ? Optional.empty() : Optional.of(identified(source));
  }

  @Mapping(target = "chineseName", source = "name.zhCn")
  @Mapping(target = "englishName", source = "name.enUs")
  @Mapping(target = "type", source = "resumeSourceType")
  @Mapping(target = "status", ignore = true) // Not in this response.
  @Mapping(target = "unreadable", ignore = true) // Reported by the application.
  ResumeSource identified(ApplicationSource source);

  default ApplicationId id(String id) {
    return ApplicationId.of(id);
  }

  default TalentId talentId(String id) {
    return TalentId.of(id);
  }

  default ResumeSourceId sourceId(String id) {
    return ResumeSourceId.of(id);
  }

  default Optional<JobId> jobId(String id, @Context FieldReader fields) {
    return fields.read("job_id", id, JobId::of);
  }

  @Named("document")
  default Optional<AttachmentId> document(String id, @Context FieldReader fields) {
    return fields.read("talent_attachment_resume_id", id, AttachmentId::of);
  }

  @Named("stage")
  default Optional<StageId> stageId(String id, @Context FieldReader fields) {
    return fields.read("stage.id", id, StageId::of);
  }

  @Named("stayedIn")
  default Optional<StageId> stayedIn(String id, @Context FieldReader fields) {
    return fields.read("stage_time_list.stage_id", id, StageId::of);
  }

  default Optional<StageKind> kind(Integer number) {
    return Optional.of(ApplicationStageItem.TYPE_VOCABULARY.toCore(number));
  }

  default Optional<ResumeSourceType> sourceType(Integer number) {
    return Optional.of(ApplicationSource.RESUME_SOURCE_TYPE_VOCABULARY.toCore(number));
  }

  default Optional<DeliveryType> deliveryType(Integer number) {
    return Optional.of(ApplicationBasicInfo.DELIVERY_TYPE_VOCABULARY.toCore(number));
  }

  @Named("created")
  default Optional<Instant> created(String millis, @Context FieldReader fields) {
    return Instants.read("create_time", millis, fields);
  }

  @Named("modified")
  default Optional<Instant> modified(String millis, @Context FieldReader fields) {
    return Instants.read("modify_time", millis, fields);
  }

  @Named("entered")
  default Optional<Instant> entered(String millis, @Context FieldReader fields) {
    return Instants.read("stage_time_list.enter_time", millis, fields);
  }

  @Named("left")
  default Optional<Instant> left(String millis, @Context FieldReader fields) {
    return Instants.read("stage_time_list.exit_time", millis, fields);
  }
}
