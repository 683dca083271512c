package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.JobEntry;
import io.talentport.adapter.feishu.internal.wire.model.JobItem;
import io.talentport.adapter.feishu.internal.wire.model.JobNames;
import io.talentport.adapter.feishu.internal.wire.model.JobPlace;
import io.talentport.adapter.feishu.internal.wire.model.JobTerm;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Job;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobStatus;
import io.talentport.core.model.RecruitmentType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

@Mapper(config = SharedMapping.class)
interface JobMapper {

  @Mapping(target = "status", source = "activeStatus")
  @Mapping(target = "recruitmentType", source = "processType")
  @Mapping(target = "employmentType", source = "recruitmentType")
  @Mapping(target = "places", source = "cityList")
  @Mapping(target = "minimumEducation", source = "requiredDegree")
  @Mapping(target = "isPool", source = "jobAttribute")
  @Mapping(target = "createdAt", source = "createTimestamp", qualifiedByName = "created")
  @Mapping(target = "updatedAt", source = "updateTimestamp", qualifiedByName = "updated")
  @Mapping(target = "expiresAt", source = "expiryTimestamp", qualifiedByName = "expires")
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  Job toCore(JobItem item, @Context FieldReader fields);

  @Named("created")
  default Optional<Instant> created(String millis, @Context FieldReader fields) {
    return Instants.read("create_timestamp", millis, fields);
  }

  @Named("updated")
  default Optional<Instant> updated(String millis, @Context FieldReader fields) {
    return Instants.read("update_timestamp", millis, fields);
  }

  @Named("expires")
  default Optional<Instant> expires(String millis, @Context FieldReader fields) {
    return Instants.read("expiry_timestamp", millis, fields);
  }

  default JobId id(String id) {
    return JobId.of(id);
  }

  default Optional<JobStatus> status(Integer number) {
    return Optional.of(JobItem.ACTIVE_STATUS_VOCABULARY.toCore(number));
  }

  default Optional<RecruitmentType> recruitmentType(Integer number) {
    return Optional.of(JobItem.PROCESS_TYPE_VOCABULARY.toCore(number));
  }

  default Optional<EducationLevel> education(Integer number) {
    return Optional.of(JobItem.REQUIRED_DEGREE_VOCABULARY.toCore(number));
  }

  default Optional<Boolean> isPool(Integer number, @Context FieldReader fields) {
    boolean isPool = number.equals(JobItem.JOB_ATTRIBUTE_VIRTUAL);
    if (!isPool && !number.equals(JobItem.JOB_ATTRIBUTE_REAL)) {
      String reason = "is neither a real nor a virtual job";
      fields.unreadable("job_attribute", reason, number.toString());
      return Optional.empty();
    }
    return Optional.of(isPool);
  }

  default Optional<String> name(@Nullable JobTerm term) {
    return term == null ? Optional.empty() : firstGiven(term.zhName, term.enName);
  }

  default Optional<String> name(@Nullable JobEntry entry) {
    return entry == null ? Optional.empty() : firstGiven(entry.zhName, entry.enName);
  }

  /** A place without a name is shown by its code; a null entry is a fault of the field. */
  default List<String> places(List<@Nullable JobPlace> places, @Context FieldReader fields) {
    return Entries.of("city_list", places, fields, JobMapper::place).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> place(JobPlace place) {
    JobNames names = place.name;
    return names == null ? firstGiven(place.code) : firstGiven(names.zhCn, names.enUs, place.code);
  }

  private static Optional<String> firstGiven(@Nullable String... texts) {
    return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst();
  }
}
