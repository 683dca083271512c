package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentDetail;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailAttachment;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailAward;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCareer;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailEducation;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailLanguage;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailProject;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailSns;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailSource;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailWork;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.OptionalValues;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.AcademicRanking;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.Language;
import io.talentport.core.model.LanguageProficiency;
import io.talentport.core.model.LanguageSkill;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PlaceCode;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.SocialAccount;
import io.talentport.core.model.SocialNetwork;
import io.talentport.core.model.StudyMode;
import io.talentport.core.model.TalentAward;
import io.talentport.core.model.TalentDocument;
import io.talentport.core.model.TalentEducation;
import io.talentport.core.model.TalentEmployment;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.model.TalentProject;
import io.talentport.core.model.TalentWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

@Mapper(
    config = SharedMapping.class,
    uses = {CustomFieldMapping.class, GuardedMapping.class})
interface TalentProfileMapper {

  /**
   * A profile.
   *
   * @param basic its basic data
   */
  @BeanMapping(
      ignoreUnmappedSourceProperties = {"basicInfo", "mobileNumber", "mobileCode", "email"})
  @Mapping(target = "id", source = "item.talentId")
  @Mapping(target = "name", source = "basic.name", qualifiedByName = "personName")
  @Mapping(target = "contacts", source = "basic")
  @Mapping(target = "age", source = "basic.age")
  @Mapping(target = "yearsOfExperience", source = "basic.experienceYears")
  @Mapping(target = "gender", source = "basic.gender")
  @Mapping(
      target = "residence",
      source = "basic.currentLocationCode",
      qualifiedByName = "residence")
  @Mapping(
      target = "nativePlace",
      source = "basic.hometownLocationCode",
      qualifiedByName = "nativePlace")
  @Mapping(target = "preferredPlaces", source = "basic.preferredLocationCodeList")
  @Mapping(
      target = "highestEducation",
      source = "item.topDegree",
      qualifiedByName = "highestEducation")
  @Mapping(target = "educations", source = "item.educationList")
  @Mapping(target = "employments", source = "item.careerList", qualifiedByName = "employments")
  @Mapping(target = "internships", source = "item.internshipList", qualifiedByName = "internships")
  @Mapping(target = "projects", source = "item.projectList")
  @Mapping(target = "works", source = "item.worksList")
  @Mapping(target = "awards", source = "item.awardList")
  @Mapping(target = "languages", source = "item.languageList")
  @Mapping(target = "socialAccounts", source = "item.snsList")
  @Mapping(target = "sources", source = "item.resumeSourceList")
  @Mapping(target = "documents", source = "item.resumeAttachmentList")
  @Mapping(target = "onboarded", source = "item.isOnboarded")
  @Mapping(target = "inAgencyPeriod", source = "item.isInAgencyPeriod")
  @Mapping(target = "hidden", source = "basic.confidential")
  @Mapping(target = "createdAt", source = "basic.createTime", qualifiedByName = "created")
  @Mapping(target = "modifiedAt", source = "basic.updateTime", qualifiedByName = "updated")
  @Mapping(
      target = "nationality",
      source = "basic.nationalityCode",
      qualifiedByName = "nationality")
  @Mapping(target = "birthDate", source = "basic.birthday")
  @Mapping(target = "identificationType", source = "basic.identificationType")
  @Mapping(target = "identificationNumber", source = "basic.identificationNumber")
  @Mapping(target = "maritalStatus", source = "basic.maritalStatus")
  @Mapping(target = "homeAddress", source = "basic.homeAddress")
  @Mapping(
      target = "householdRegistration",
      source = "basic.hukouLocationCode",
      qualifiedByName = "household")
  @Mapping(target = "customFields", source = "basic.customizedDataList")
  @Mapping(target = "customModules", source = "item.customizedDataList")
  @Mapping(target = "registrations", source = "item.registrationList")
  @Mapping(target = "folders", source = "item.talentFolderRefListV2", qualifiedByName = "folders")
  @Mapping(target = "pools", source = "item.talentPoolRefListV2", qualifiedByName = "pools")
  @Mapping(target = "tags", source = "item.tagList")
  @Mapping(target = "block", source = "item.blockInfo")
  @Mapping(target = "notes", source = "item.noteListV2")
  @Mapping(target = "parts", ignore = true) // The requested parts, set by the client.
  @Mapping(target = "unreadable", ignore = true) // Set once every field is read.
  TalentProfile toCore(TalentDetail item, TalentDetailBasicInfo basic, @Context FieldReader fields);

  @Mapping(target = "startDate", source = "startTime", qualifiedByName = "start")
  @Mapping(target = "endDate", source = "endTime", qualifiedByName = "end")
  @Mapping(target = "school", source = "schoolName")
  @Mapping(target = "fieldOfStudy", source = "major")
  @Mapping(target = "level", source = "degree")
  @Mapping(target = "studyMode", source = "educationType")
  @Mapping(target = "ranking", source = "academicRanking")
  @Mapping(target = "customFields", source = "customizedDataList")
  TalentEducation education(TalentDetailEducation education, @Context FieldReader fields);

  @Mapping(target = "startDate", source = "startTime", qualifiedByName = "start")
  @Mapping(target = "endDate", source = "endTime", qualifiedByName = "end")
  @Mapping(target = "company", source = "companyName")
  @Mapping(target = "summary", source = "description")
  @Mapping(target = "customFields", source = "customizedDataList")
  TalentEmployment employment(TalentDetailCareer career, @Context FieldReader fields);

  @Mapping(target = "startDate", source = "startTime", qualifiedByName = "start")
  @Mapping(target = "endDate", source = "endTime", qualifiedByName = "end")
  @Mapping(target = "name", source = "projectName")
  @Mapping(target = "summary", source = "description")
  @Mapping(target = "customFields", source = "customizedDataList")
  TalentProject project(TalentDetailProject project, @Context FieldReader fields);

  @BeanMapping(ignoreUnmappedSourceProperties = "id") // No call needs it.
  @Mapping(target = "summary", source = "description")
  @Mapping(target = "customFields", source = "customizedDataList")
  TalentWork work(TalentDetailWork work, @Context FieldReader fields);

  @Mapping(target = "date", source = "awardTime", qualifiedByName = "award")
  @Mapping(target = "name", source = "awardName")
  @Mapping(target = "summary", source = "description")
  @Mapping(target = "customFields", source = "customizedDataList")
  TalentAward award(TalentDetailAward award, @Context FieldReader fields);

  @Mapping(target = "customFields", source = "customizedDataList")
  LanguageSkill language(TalentDetailLanguage language, @Context FieldReader fields);

  @Mapping(target = "network", source = "snsType")
  @Mapping(target = "customFields", source = "customizedDataList")
  SocialAccount account(TalentDetailSns account, @Context FieldReader fields);

  @Mapping(target = "source", source = "id")
  @Mapping(target = "chineseName", source = "zhName")
  @Mapping(target = "englishName", source = "enName")
  @Mapping(target = "channel", ignore = true) // Feishu has sources instead.
  RecordSource source(TalentDetailSource source, @Context FieldReader fields);

  default List<TalentEducation> educations(
      List<@Nullable TalentDetailEducation> list, @Context FieldReader fields) {
    return Entries.of("education_list", list, fields, one -> education(one, fields));
  }

  @Named("employments")
  default List<TalentEmployment> employments(
      List<@Nullable TalentDetailCareer> list, @Context FieldReader fields) {
    return Entries.of("career_list", list, fields, one -> employment(one, fields));
  }

  @Named("internships")
  default List<TalentEmployment> internships(
      List<@Nullable TalentDetailCareer> list, @Context FieldReader fields) {
    return Entries.of("internship_list", list, fields, one -> employment(one, fields));
  }

  default List<TalentProject> projects(
      List<@Nullable TalentDetailProject> list, @Context FieldReader fields) {
    return Entries.of("project_list", list, fields, one -> project(one, fields));
  }

  default List<TalentWork> works(
      List<@Nullable TalentDetailWork> list, @Context FieldReader fields) {
    return Entries.of("works_list", list, fields, one -> work(one, fields));
  }

  default List<TalentAward> awards(
      List<@Nullable TalentDetailAward> list, @Context FieldReader fields) {
    return Entries.of("award_list", list, fields, one -> award(one, fields));
  }

  default List<LanguageSkill> languages(
      List<@Nullable TalentDetailLanguage> list, @Context FieldReader fields) {
    return Entries.of("language_list", list, fields, one -> language(one, fields));
  }

  default List<SocialAccount> accounts(
      List<@Nullable TalentDetailSns> list, @Context FieldReader fields) {
    return Entries.of("sns_list", list, fields, one -> account(one, fields));
  }

  default List<RecordSource> sources(
      List<@Nullable TalentDetailSource> list, @Context FieldReader fields) {
    return Entries.of("resume_source_list", list, fields, one -> source(one, fields));
  }

  /** A document without an id is useless and left out; its name is kept as unreadable. */
  default List<TalentDocument> documents(
      List<@Nullable TalentDetailAttachment> list, @Context FieldReader fields) {
    return Entries.of("resume_attachment_list", list, fields, one -> one).stream()
        .flatMap(one -> document(one, fields).stream())
        .toList();
  }

  private static Optional<TalentDocument> document(TalentDetailAttachment one, FieldReader fields) {
    if (one.id == null || one.id.isBlank()) {
      fields.unreadable("resume_attachment_list.id", "is missing", one.name);
      return Optional.empty();
    }
    return fields
        .read("resume_attachment_list.id", one.id, AttachmentId::of)
        .map(
            id ->
                TalentDocument.builder()
                    .id(id)
                    .name(OptionalValues.wrap(one.name))
                    .mediaType(OptionalValues.wrap(one.mime))
                    .createdAt(
                        Instants.read("resume_attachment_list.create_time", one.createTime, fields))
                    .build());
  }

  default TalentId talentId(String id) {
    return TalentId.of(id);
  }

  @Named("personName")
  default Optional<PersonName> name(String name, @Context FieldReader fields) {
    return fields.read("basic_info.name", name, PersonName::of);
  }

  default Optional<ContactDetails> contacts(
      TalentDetailBasicInfo person, @Context FieldReader fields) {
    return ReadContacts.of(
        "basic_info.mobile_number", person.mobileCode, person.mobileNumber, person.email, fields);
  }

  @Named("residence")
  default Optional<PlaceCode> residence(String code, @Context FieldReader fields) {
    return fields.read("basic_info.current_location_code", code, PlaceCode::of);
  }

  @Named("nativePlace")
  default Optional<PlaceCode> nativePlace(String code, @Context FieldReader fields) {
    return fields.read("basic_info.hometown_location_code", code, PlaceCode::of);
  }

  @Named("nationality")
  default Optional<PlaceCode> nationality(String code, @Context FieldReader fields) {
    return fields.read("basic_info.nationality_code", code, PlaceCode::of);
  }

  @Named("household")
  default Optional<PlaceCode> household(String code, @Context FieldReader fields) {
    return fields.read("basic_info.hukou_location_code", code, PlaceCode::of);
  }

  default List<PlaceCode> places(List<@Nullable String> codes, @Context FieldReader fields) {
    String field = "basic_info.preferred_location_code_list";
    return Entries.of(field, codes, fields, code -> code).stream()
        .flatMap(code -> fields.read(field, code, PlaceCode::of).stream())
        .toList();
  }

  default Optional<Gender> gender(Integer number) {
    return Optional.of(TalentDetailBasicInfo.GENDER_VOCABULARY.toCore(number));
  }

  @Named("highestEducation")
  default Optional<EducationLevel> highestEducation(Integer number) {
    return Optional.of(TalentDetail.TOP_DEGREE_VOCABULARY.toCore(number));
  }

  default Optional<EducationLevel> level(Integer number) {
    return Optional.of(TalentDetailEducation.DEGREE_VOCABULARY.toCore(number));
  }

  default Optional<StudyMode> studyMode(Integer number) {
    return Optional.of(TalentDetailEducation.EDUCATION_TYPE_VOCABULARY.toCore(number));
  }

  default Optional<AcademicRanking> ranking(Integer number) {
    return Optional.of(TalentDetailEducation.ACADEMIC_RANKING_VOCABULARY.toCore(number));
  }

  default Optional<Language> language(Integer number) {
    return Optional.of(TalentDetailLanguage.LANGUAGE_VOCABULARY.toCore(number));
  }

  default Optional<LanguageProficiency> proficiency(Integer number) {
    return Optional.of(TalentDetailLanguage.PROFICIENCY_VOCABULARY.toCore(number));
  }

  default Optional<SocialNetwork> network(Integer number) {
    return Optional.of(TalentDetailSns.SNS_TYPE_VOCABULARY.toCore(number));
  }

  default Optional<MaritalStatus> maritalStatus(Integer number) {
    return Optional.of(TalentDetailBasicInfo.MARITAL_STATUS_VOCABULARY.toCore(number));
  }

  default Optional<IdentificationType> identificationType(Integer number) {
    return Optional.of(TalentDetailBasicInfo.IDENTIFICATION_TYPE_VOCABULARY.toCore(number));
  }

  default Optional<IdentificationNumber> identificationNumber(
      String number, @Context FieldReader fields) {
    return fields.read("basic_info.identification_number", number, IdentificationNumber::of);
  }

  default Optional<ResumeSourceId> sourceId(String id, @Context FieldReader fields) {
    return fields.read("resume_source_list.id", id, ResumeSourceId::of);
  }

  default Optional<Boolean> hidden(Integer number, @Context FieldReader fields) {
    boolean hidden = number.equals(TalentDetailBasicInfo.CONFIDENTIAL_HIDDEN);
    if (!hidden && !number.equals(TalentDetailBasicInfo.CONFIDENTIAL_PUBLIC)) {
      String reason = "is neither hidden nor public";
      fields.unreadable("basic_info.confidential", reason, number.toString());
      return Optional.empty();
    }
    return Optional.of(hidden);
  }

  @Named("created")
  default Optional<Instant> created(String millis, @Context FieldReader fields) {
    return Instants.read("basic_info.create_time", millis, fields);
  }

  @Named("updated")
  default Optional<Instant> updated(String millis, @Context FieldReader fields) {
    return Instants.read("basic_info.update_time", millis, fields);
  }

  default Optional<PartialDate> birthDate(Long epoch, @Context FieldReader fields) {
    return ReadDates.birth("basic_info.birthday", epoch, fields);
  }

  @Named("start")
  default Optional<PartialDate> start(String text, @Context FieldReader fields) {
    return ReadDates.month("start_time", text, fields);
  }

  @Named("end")
  default Optional<PartialDate> end(String text, @Context FieldReader fields) {
    return ReadDates.month("end_time", text, fields);
  }

  @Named("award")
  default Optional<PartialDate> award(String text, @Context FieldReader fields) {
    return ReadDates.month("award_time", text, fields);
  }
}
