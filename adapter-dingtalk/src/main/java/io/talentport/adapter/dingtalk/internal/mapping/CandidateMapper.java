package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.v1.model.GetCandidateByPhoneResponse;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class)
interface CandidateMapper {

  // The envelope has been interpreted; the number is mapped as a whole.
  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "code",
        "message",
        "requestid",
        "accessdenieddetail",
        "errcode",
        "errmsg",
        "status",
        "punish",
        "countryCode",
        "number"
      })
  @Mapping(target = "talentId", source = "candidate.candidateId")
  @Mapping(target = "name", source = "candidate.name")
  @Mapping(target = "mobile", source = "searchedBy")
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  @Mapping(target = "email", ignore = true) // DingTalk does not return the rest.
  @Mapping(target = "identificationType", ignore = true)
  @Mapping(target = "identificationNumber", ignore = true)
  @Mapping(target = "onboarded", ignore = true)
  TalentMatch toCore(
      GetCandidateByPhoneResponse candidate, MobileNumber searchedBy, @Context FieldReader fields);

  default TalentId talentId(String id) {
    return TalentId.of(id);
  }

  default Optional<MobileNumber> mobile(MobileNumber searchedBy) {
    return Optional.of(searchedBy);
  }

  default Optional<PersonName> name(String name, @Context FieldReader fields) {
    return fields.read("name", name, PersonName::of);
  }
}
