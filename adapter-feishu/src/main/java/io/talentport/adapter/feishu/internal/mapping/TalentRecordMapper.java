package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentItem;
import io.talentport.adapter.feishu.internal.wire.model.TalentItemBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.TalentItemSource;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.TalentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class)
interface TalentRecordMapper {

  // The core's record lacks these attributes; the attachments are files, not résumés.
  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "isInAgencyPeriod",
        "isOnboarded",
        "resumeAttachmentIdList"
      })
  @Mapping(target = "subject", constant = "PERSON")
  @Mapping(target = "talentId", source = "id")
  @Mapping(target = "sources", source = "resumeSourceList")
  @Mapping(target = "modifiedAt", source = "basicInfo.modifyTime")
  @Mapping(target = "contacts", source = "basicInfo")
  @Mapping(target = "resumeId", ignore = true) // Feishu has none of the rest.
  @Mapping(target = "createdAt", ignore = true)
  @Mapping(target = "organization", ignore = true)
  @Mapping(target = "businessCode", ignore = true)
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  ResumeRecord toCore(TalentItem item, @Context FieldReader fields);

  @Mapping(target = "source", source = "id")
  @Mapping(target = "chineseName", source = "zhName")
  @Mapping(target = "englishName", source = "enName")
  @Mapping(target = "channel", ignore = true) // Feishu has sources instead.
  RecordSource source(TalentItemSource source, @Context FieldReader fields);

  /** A null source is a fault of the field; the person is returned all the same. */
  default List<RecordSource> sources(
      List<@Nullable TalentItemSource> sources, @Context FieldReader fields) {
    return Entries.of("resume_source_list", sources, fields, source -> source(source, fields));
  }

  default Optional<TalentId> talentId(String id) {
    return id.isBlank() ? Optional.empty() : Optional.of(TalentId.of(id));
  }

  /** Present only if the query asks for it. */
  default Optional<ContactDetails> contacts(
      @Nullable TalentItemBasicInfo person, @Context FieldReader fields) {
    return person == null
        ? Optional.empty()
        : ReadContacts.of(
            "basic_info.mobile", person.mobileCode, person.mobile, person.email, fields);
  }

  default Optional<ResumeSourceId> sourceId(String id, @Context FieldReader fields) {
    return fields.read("resume_source_list.id", id, ResumeSourceId::of);
  }

  default Optional<Instant> time(String millis, @Context FieldReader fields) {
    return Instants.read("basic_info.modify_time", millis, fields);
  }
}
