package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentBatchItem;
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
  @Mapping(target = "name", ignore = true) // Feishu does not tell it here.
  @Mapping(target = "mobile", source = ".")
  @Mapping(target = "onboarded", source = "isOnboarded")
  TalentMatch toCore(TalentBatchItem item, @Context @Nullable String askedCountryCode);

  default Optional<MobileNumber> mobile(
      TalentBatchItem item, @Context @Nullable String askedCountryCode) {
    if (item.mobileNumber == null || item.mobileNumber.isBlank()) {
      return Optional.empty();
    }
    String code = item.mobileCode == null ? askedCountryCode : item.mobileCode;
    return Optional.of(
        MobileNumber.of(code == null ? MobileNumber.MAINLAND_CHINA : code, item.mobileNumber));
  }

  default TalentId talentId(String id) {
    return TalentId.of(id);
  }

  default Optional<EmailAddress> email(String address) {
    return address.isBlank() ? Optional.empty() : Optional.of(EmailAddress.of(address));
  }

  default Optional<IdentificationType> identificationType(Integer number) {
    return FeishuVocabularies.find(FeishuVocabularies.IDENTIFICATION, number);
  }

  default Optional<IdentificationNumber> identificationNumber(String number) {
    return number.isBlank() ? Optional.empty() : Optional.of(IdentificationNumber.of(number));
  }
}
