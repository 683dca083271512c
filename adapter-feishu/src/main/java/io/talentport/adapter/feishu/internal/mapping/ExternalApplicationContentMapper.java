package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.CreateExternalApplicationRequest;
import io.talentport.adapter.feishu.internal.wire.model.ReplaceExternalApplicationRequest;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.TalentId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** A null is not sent: what is left out of a record is not in it. */
@Mapper(config = SharedMapping.class)
interface ExternalApplicationContentMapper {

  @Mapping(target = "jobRecruitmentType", source = "recruitmentType")
  @Mapping(target = "createTime", source = "createdAt", qualifiedByName = "created")
  @Mapping(target = "modifyTime", source = "terminatedAt", qualifiedByName = "terminated")
  ReplaceExternalApplicationRequest replacement(ExternalApplicationContent content);

  @Mapping(target = "jobRecruitmentType", source = "recruitmentType")
  @Mapping(target = "createTime", source = "createdAt", qualifiedByName = "created")
  @Mapping(target = "modifyTime", source = "terminatedAt", qualifiedByName = "terminated")
  @Mapping(target = "externalId", ignore = true) // The key, where there is one.
  CreateExternalApplicationRequest creation(ExternalApplicationContent content);

  default String talentId(TalentId id) {
    return id.value();
  }

  @Named("created")
  default @Nullable Long created(Optional<Instant> time) {
    return time.map(one -> Instants.write("content.createdAt", one)).orElse(null);
  }

  @Named("terminated")
  default @Nullable Long terminated(Optional<Instant> time) {
    return time.map(one -> Instants.write("content.terminatedAt", one)).orElse(null);
  }

  default @Nullable Integer recruitmentType(Optional<RecruitmentType> type) {
    return type.map(
            one ->
                ReplaceExternalApplicationRequest.JOB_RECRUITMENT_TYPE_VOCABULARY
                    .toPlatform(one)
                    .orElseThrow(() -> noNumber("content.recruitmentType")))
        .orElse(null);
  }

  default @Nullable Integer deliveryType(Optional<DeliveryType> type) {
    return type.map(
            one ->
                ReplaceExternalApplicationRequest.DELIVERY_TYPE_VOCABULARY
                    .toPlatform(one)
                    .orElseThrow(() -> noNumber("content.deliveryType")))
        .orElse(null);
  }

  private static InvalidRequestException noNumber(String place) {
    return InvalidRequestException.of(
        place,
        "must be a constant, or a number of Feishu's as text",
        "Give one of the constants of its type, or leave it out.");
  }
}
