package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.model.ResumeRecordItem;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.OrganizationId;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

@Mapper(config = SharedMapping.class)
interface ResumeRecordMapper {

  @Mapping(target = "subject", constant = "RESUME")
  @Mapping(target = "talentId", source = "candidateId")
  @Mapping(target = "sources", source = "channel")
  @Mapping(target = "createdAt", source = "gmtCreateMils", qualifiedByName = "created")
  @Mapping(target = "modifiedAt", source = "gmtModifiedMils", qualifiedByName = "modified")
  @Mapping(target = "organization", source = "corpId")
  @Mapping(target = "businessCode", source = "bizCode", qualifiedByName = "business")
  @Mapping(target = "contacts", ignore = true) // Not in DingTalk's listing.
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  ResumeRecord toCore(ResumeRecordItem item, @Context FieldReader fields);

  @Named("created")
  default Optional<Instant> created(Long millis, @Context FieldReader fields) {
    return Instants.read("gmt_create_mils", millis, fields);
  }

  @Named("modified")
  default Optional<Instant> modified(Long millis, @Context FieldReader fields) {
    return Instants.read("gmt_modified_mils", millis, fields);
  }

  default Optional<ResumeId> resumeId(String id) {
    return id.isBlank() ? Optional.empty() : Optional.of(ResumeId.of(id));
  }

  default Optional<TalentId> talentId(String id, @Context FieldReader fields) {
    return fields.read("candidate_id", id, TalentId::of);
  }

  default Optional<OrganizationId> organization(String id, @Context FieldReader fields) {
    return fields.readAlike("corp_id", id, OrganizationId::of);
  }

  @Named("business")
  default Optional<String> business(String code, @Context FieldReader fields) {
    return fields.readAlike("biz_code", code, Function.identity());
  }

  default List<RecordSource> sources(String channel, @Context FieldReader fields) {
    return fields.readAlike("channel", channel, ResumeRecordMapper::ofChannel).orElse(List.of());
  }

  private static List<RecordSource> ofChannel(String channel) {
    ResumeChannel known = ResumeRecordItem.CHANNEL_VOCABULARY.toCore(channel);
    return List.of(RecordSource.builder().channel(known).build());
  }
}
