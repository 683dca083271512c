package com.example.harbor;

import com.example.harbor.wire.model.CandidateItem;
import com.example.harbor.wire.model.CreateCandidateRequest;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Gender;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Harbor's fields and the core's. A field that is neither mapped nor ignored does not compile. */
@Mapper(config = SharedMapping.class)
interface HarborMapper {

  HarborMapper MAPPER = new GeneratedHarborMapper();

  static ResumeRecord record(CandidateItem item, FieldReader fields) {
    return fields.withUnreadable(
        MAPPER.toCore(item, fields),
        (record, odd) -> ResumeRecord.builder().from(record).unreadable(odd).build());
  }

  @Mapping(target = "subject", constant = "PERSON")
  @Mapping(target = "talentId", source = "id")
  @Mapping(target = "createdAt", source = "createdMs", qualifiedByName = "created")
  @Mapping(target = "modifiedAt", source = "updatedMs", qualifiedByName = "updated")
  @Mapping(target = "unreadable", ignore = true) // Added when every field is read.
  // Harbor does not tell these.
  @Mapping(target = "resumeId", ignore = true)
  @Mapping(target = "sources", ignore = true)
  @Mapping(target = "organization", ignore = true)
  @Mapping(target = "businessCode", ignore = true)
  @Mapping(target = "contacts", ignore = true)
  ResumeRecord toCore(CandidateItem item, @Context FieldReader fields);

  default Optional<TalentId> talentId(String id, @Context FieldReader fields) {
    return fields.read("id", id, TalentId::of);
  }

  @Named("created")
  default Optional<Instant> created(Long millis, @Context FieldReader fields) {
    return Instants.read("created_ms", millis, fields);
  }

  @Named("updated")
  default Optional<Instant> updated(Long millis, @Context FieldReader fields) {
    return Instants.read("updated_ms", millis, fields);
  }

  default CreateCandidateRequest toWire(Resume resume) {
    return toWire(
        resume.person(),
        resume.contacts(),
        resume.channel().map(ResumeChannel::value).orElse(null),
        resume.matchedJobs());
  }

  // What is ignored here is reported by NotCarried.
  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "birth",
        "birthDate",
        "nationality",
        "maritalStatus",
        "nativePlace",
        "residence",
        "politicalStatus",
        "identification",
        "mobileIsVirtual",
        "channelPage"
      })
  @Mapping(target = "jobIds", source = "jobs")
  CreateCandidateRequest toWire(
      PersonalDetails person, ContactDetails contacts, String source, List<JobId> jobs);

  default String name(PersonName name) {
    return name.value();
  }

  default String mobile(Optional<MobileNumber> mobile) {
    return mobile
        .flatMap(one -> one.digits().map(digits -> "+" + one.countryCode() + " " + digits))
        .orElse(null);
  }

  default String email(Optional<EmailAddress> email) {
    return email.map(EmailAddress::value).orElse(null);
  }

  default String gender(Optional<Gender> gender) {
    return gender.flatMap(CreateCandidateRequest.GENDER_VOCABULARY::toPlatform).orElse(null);
  }

  default List<String> jobs(List<JobId> jobs) {
    return jobs.isEmpty() ? null : jobs.stream().map(JobId::value).toList();
  }
}
