package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentItem;
import io.talentport.adapter.feishu.internal.wire.model.TalentItemBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.TalentItemSource;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.TalentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class)
interface TalentRecordMapper {

  // The core's record has no place for these; the attachments are files, not résumés.
  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "isInAgencyPeriod",
        "isOnboarded",
        "resumeAttachmentIdList"
      })
  @Mapping(target = "grain", constant = "PERSON")
  @Mapping(target = "talentId", source = "id")
  @Mapping(target = "sources", source = "resumeSourceList")
  @Mapping(target = "modifiedAt", source = "basicInfo.modifyTime")
  @Mapping(target = "contacts", source = "basicInfo")
  @Mapping(target = "resumeId", ignore = true) // Feishu has none of the rest.
  @Mapping(target = "createdAt", ignore = true)
  @Mapping(target = "organization", ignore = true)
  @Mapping(target = "businessCode", ignore = true)
  ResumeRecord toCore(TalentItem item);

  @Mapping(target = "source", source = "id")
  @Mapping(target = "chineseName", source = "zhName")
  @Mapping(target = "englishName", source = "enName")
  @Mapping(target = "channel", ignore = true) // Feishu has sources instead.
  RecordSource source(TalentItemSource source);

  default List<RecordSource> sources(List<TalentItemSource> sources) {
    return sources.stream().map(this::source).toList();
  }

  default Optional<TalentId> talentId(String id) {
    return id.isBlank() ? Optional.empty() : Optional.of(TalentId.of(id));
  }

  /** Nothing is there unless the query asked for it. */
  default Optional<ContactDetails> contacts(@Nullable TalentItemBasicInfo person) {
    if (person == null) {
      return Optional.empty();
    }
    Optional<String> mobile = Optional.ofNullable(person.mobile).filter(text -> !text.isBlank());
    Optional<String> email = Optional.ofNullable(person.email).filter(text -> !text.isBlank());
    if (mobile.isEmpty() && email.isEmpty()) {
      return Optional.empty();
    }
    // Feishu's own look-up reads a number without its dialling code as one of mainland China.
    String code =
        person.mobileCode == null || person.mobileCode.isBlank()
            ? MobileNumber.MAINLAND_CHINA
            : person.mobileCode;
    return Optional.of(
        ContactDetails.builder()
            .mobile(mobile.map(number -> MobileNumber.of(code, number)))
            .email(email.map(EmailAddress::of))
            .build());
  }

  default Optional<ResumeSourceId> sourceId(String id) {
    return id.isBlank() ? Optional.empty() : Optional.of(ResumeSourceId.of(id));
  }

  default Optional<Instant> time(String millis) {
    if (millis.isBlank()) {
      return Optional.empty();
    }
    if (!millis.matches("-?\\d{1,18}")) {
      throw InvalidRequestException.of("modify_time", "must be milliseconds", "Report it.");
    }
    return Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)));
  }
}
