package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.ResumeSourceItem;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.ResumeSourceStatus;
import io.talentport.core.model.ResumeSourceType;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class)
interface ResumeSourceMapper {

  @Mapping(target = "chineseName", source = "zhName")
  @Mapping(target = "englishName", source = "enName")
  @Mapping(target = "status", source = "activeStatus")
  @Mapping(target = "type", source = "resumeSourceType")
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  ResumeSource toCore(ResumeSourceItem item, @Context FieldReader fields);

  default ResumeSourceId id(String id) {
    return ResumeSourceId.of(id);
  }

  default Optional<ResumeSourceStatus> status(Integer number) {
    return Optional.of(ResumeSourceItem.ACTIVE_STATUS_VOCABULARY.toCore(number));
  }

  default Optional<ResumeSourceType> type(String number, @Context FieldReader fields) {
    return fields.read(
        "resume_source_type", number, ResumeSourceItem.RESUME_SOURCE_TYPE_VOCABULARY::toCore);
  }
}
