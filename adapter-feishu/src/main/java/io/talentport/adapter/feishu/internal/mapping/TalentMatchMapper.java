package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentBatchItem;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class)
interface TalentMatchMapper {

  @BeanMapping(ignoreUnmappedSourceProperties = {"mobileCode", "mobileNumber"})
  @Mapping(target = "name", ignore = true) // Not in this response.
  @Mapping(target = "mobile", source = ".")
  @Mapping(target = "onboarded", source = "isOnboarded")
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  TalentMatch toCore(
      TalentBatchItem item,
      @Context @Nullable String askedCountryCode,
      @Context FieldReader fields);

  default Optional<MobileNumber> mobile(
      TalentBatchItem item,
      @Context @Nullable String askedCountryCode,
      @Context FieldReader fields) {
    return ReadMobiles.read(
        "mobile_number",
        item.mobileCode,
        askedCountryCode == null ? MobileNumber.MAINLAND_CHINA : askedCountryCode,
        item.mobileNumber,
        fields);
  }

  default TalentId talentId(String id) {
    return TalentId.of(id);
  }

  default Optional<EmailAddress> email(String address, @Context FieldReader fields) {
    return fields.read("email", address, EmailAddress::of);
  }

  default Optional<IdentificationType> identificationType(Integer number) {
    return Optional.of(TalentBatchItem.IDENTIFICATION_TYPE_VOCABULARY.toCore(number));
  }

  default Optional<IdentificationNumber> identificationNumber(
      String number, @Context FieldReader fields) {
    return fields.read("identification_number", number, IdentificationNumber::of);
  }
}
