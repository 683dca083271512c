package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.ExternalApplicationItem;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.TalentId;
import java.time.Instant;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

@Mapper(config = SharedMapping.class)
interface ExternalApplicationMapper {

  @Mapping(target = "recruitmentType", source = "jobRecruitmentType")
  @Mapping(target = "createdAt", source = "createTime", qualifiedByName = "created")
  @Mapping(target = "terminatedAt", source = "modifyTime", qualifiedByName = "terminated")
  @Mapping(target = "unreadable", ignore = true) // Told once every field is read.
  @Mapping(target = "unknownFields", ignore = true)
  ExternalApplication toCore(ExternalApplicationItem item, @Context FieldReader fields);

  @Named("created")
  default Optional<Instant> created(Long millis, @Context FieldReader fields) {
    return Instants.read("create_time", millis, fields);
  }

  @Named("terminated")
  default Optional<Instant> terminated(Long millis, @Context FieldReader fields) {
    return Instants.read("modify_time", millis, fields);
  }

  default ExternalApplicationId id(String id) {
    return ExternalApplicationId.of(id);
  }

  default TalentId talentId(String id) {
    return TalentId.of(id);
  }

  default Optional<RecruitmentType> recruitmentType(Integer number) {
    return Optional.of(ExternalApplicationItem.JOB_RECRUITMENT_TYPE_VOCABULARY.toCore(number));
  }

  default Optional<DeliveryType> deliveryType(Integer number) {
    return Optional.of(ExternalApplicationItem.DELIVERY_TYPE_VOCABULARY.toCore(number));
  }
}
