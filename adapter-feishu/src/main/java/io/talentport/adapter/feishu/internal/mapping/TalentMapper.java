package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentCareer;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentEducation;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentIdentification;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentProject;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.Employment;
import io.talentport.core.model.Identification;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Fields of the résumé that are ignored here are reported by {@link NotCarried}. */
@Mapper(config = SharedMapping.class, uses = FeishuConversions.class)
interface TalentMapper {

  // person, contacts and career are mapped to basic_info; the next three belong to other calls or
  // to a look-up.
  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "person",
        "contacts",
        "career",
        "file",
        "channel",
        "matchedJobs",
        "deliveryType",
        "highestEducation",
        "trainings",
        "originalMail"
      })
  @Mapping(target = "basicInfo", source = "resume")
  @Mapping(target = "educationList", source = "educations")
  @Mapping(target = "careerList", source = "employments")
  @Mapping(target = "projectList", source = "projects")
  @Mapping(target = "preferredCityCodeList", source = "expectation")
  @Mapping(target = "creatorId", source = "operator")
  @Mapping(target = "creatorAccountType", source = "operator", qualifiedByName = "employee")
  @Mapping(target = "resumeSourceId", ignore = true) // Set once the source is known.
  @Mapping(target = "resumeAttachmentId", ignore = true) // Set once the document is stored.
  @Mapping(target = "initSourceId", ignore = true) // Deprecated by Feishu.
  @Mapping(target = "folderIdList", ignore = true) // A résumé says nothing of the rest.
  @Mapping(target = "worksList", ignore = true)
  @Mapping(target = "awardList", ignore = true)
  @Mapping(target = "languageList", ignore = true)
  @Mapping(target = "snsList", ignore = true)
  @Mapping(target = "selfEvaluation", ignore = true)
  @Mapping(target = "customizedData", ignore = true)
  CreateTalentRequest toWire(Resume resume, @Context FeishuCodes codes, @Context Places places);

  default NewTalentBasicInfo basicInfo(
      Resume resume, @Context FeishuCodes codes, @Context Places places) {
    return basicInfo(
        resume.person(), resume.contacts(), resume.career().orElse(null), codes, places);
  }

  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "maritalStatus",
        "politicalStatus",
        "mobileIsVirtual",
        "channelPage",
        "title",
        "industry",
        "salary",
        "englishLevel",
        "birth",
        "workingSince"
      })
  @Mapping(target = "name", source = "person.name")
  @Mapping(target = "gender", source = "person.gender")
  @Mapping(target = "birthday", source = "person.birthDate")
  @Mapping(target = "nationalityId", source = "person.nationality", qualifiedByName = "nationality")
  @Mapping(target = "hometownCityCode", source = "person.nativePlace", qualifiedByName = "city")
  @Mapping(target = "currentCityCode", source = "person.residence", qualifiedByName = "city")
  @Mapping(target = "identification", source = "person.identification")
  @Mapping(target = "mobile", source = "contacts", qualifiedByName = "number")
  @Mapping(target = "mobileCountryCode", source = "contacts", qualifiedByName = "country")
  @Mapping(target = "email", source = "contacts.email")
  @Mapping(target = "startWorkTime", source = "career.workingSinceDate")
  @Mapping(target = "customizedData", ignore = true)
  NewTalentBasicInfo basicInfo(
      PersonalDetails person,
      ContactDetails contacts,
      @Nullable CareerSummary career,
      @Context FeishuCodes codes,
      @Context Places places);

  @BeanMapping(ignoreUnmappedSourceProperties = {"summary", "start", "end"})
  @Mapping(target = "degree", source = "level")
  @Mapping(target = "startTime", source = "startDate")
  @Mapping(target = "endTime", source = "endDate")
  @Mapping(target = "educationType", ignore = true) // Of the highest education only, see there.
  @Mapping(target = "academicRanking", ignore = true)
  @Mapping(target = "customizedData", ignore = true)
  NewTalentEducation education(Education education);

  @BeanMapping(ignoreUnmappedSourceProperties = {"start", "end"})
  @Mapping(target = "desc", source = "summary")
  @Mapping(target = "startTime", source = "startDate")
  @Mapping(target = "endTime", source = "endDate")
  @Mapping(target = "careerType", ignore = true) // A résumé does not say whether it was a job.
  @Mapping(target = "customizedData", ignore = true)
  NewTalentCareer employment(Employment employment);

  @BeanMapping(ignoreUnmappedSourceProperties = {"start", "end"})
  @Mapping(target = "desc", source = "summary")
  @Mapping(target = "startTime", source = "startDate")
  @Mapping(target = "endTime", source = "endDate")
  @Mapping(target = "role", ignore = true)
  @Mapping(target = "link", ignore = true)
  @Mapping(target = "customizedData", ignore = true)
  NewTalentProject project(Project project);

  /** An education without a field that Feishu accepts would be empty there: it is left out. */
  default @Nullable List<NewTalentEducation> educations(List<Education> educations) {
    List<NewTalentEducation> carried =
        educations.stream().filter(TalentMapper::carried).map(this::education).toList();
    return carried.isEmpty() ? null : carried;
  }

  private static boolean carried(Education education) {
    return Stream.of(
            education.start(),
            education.end(),
            education.school(),
            education.fieldOfStudy(),
            education.level().flatMap(NewTalentEducation.DEGREE_VOCABULARY::toPlatform))
        .anyMatch(Optional::isPresent);
  }

  default @Nullable List<NewTalentCareer> employments(List<Employment> employments) {
    return employments.isEmpty() ? null : employments.stream().map(this::employment).toList();
  }

  default @Nullable List<NewTalentProject> projects(List<Project> projects) {
    return projects.isEmpty() ? null : projects.stream().map(this::project).toList();
  }

  default @Nullable NewTalentIdentification identification(Optional<Identification> document) {
    return document
        .flatMap(
            given ->
                NewTalentIdentification.IDENTIFICATION_TYPE_VOCABULARY
                    .toPlatform(given.type())
                    .map(
                        type -> {
                          NewTalentIdentification wire = new NewTalentIdentification();
                          wire.identificationType = type;
                          wire.identificationNumber = given.number().value();
                          return wire;
                        }))
        .orElse(null);
  }

  default @Nullable List<String> preferredCities(
      Optional<JobExpectation> expectation, @Context Places places) {
    return expectation
        .flatMap(JobExpectation::location)
        .map(places::cities)
        .filter(cities -> !cities.isEmpty())
        .orElse(null);
  }

  @Named("employee")
  default @Nullable Integer employee(Optional<OperatorId> operator) {
    return operator.isPresent() ? CreateTalentRequest.CREATOR_ACCOUNT_TYPE_EMPLOYEE : null;
  }

  @Named("nationality")
  default @Nullable String nationality(Optional<String> words, @Context Places places) {
    return words.flatMap(places::nationality).orElse(null);
  }

  @Named("city")
  default @Nullable String city(Optional<String> words, @Context Places places) {
    return words.flatMap(places::city).orElse(null);
  }

  @Named("number")
  default @Nullable String number(ContactDetails contacts, @Context FeishuCodes codes) {
    return codes.mobile(contacts).map(FeishuCodes.Mobile::number).orElse(null);
  }

  @Named("country")
  default @Nullable String country(ContactDetails contacts, @Context FeishuCodes codes) {
    return codes.mobile(contacts).map(FeishuCodes.Mobile::country).orElse(null);
  }
}
