package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeParam;
import io.talentport.adapter.dingtalk.internal.wire.model.EducationInfo;
import io.talentport.adapter.dingtalk.internal.wire.model.ExperienceInfo;
import io.talentport.adapter.dingtalk.internal.wire.model.OriginMail;
import io.talentport.adapter.dingtalk.internal.wire.model.ProjectInfo;
import io.talentport.adapter.dingtalk.internal.wire.model.ResumeDetailInfo;
import io.talentport.adapter.dingtalk.internal.wire.model.ResumeFile;
import io.talentport.adapter.dingtalk.internal.wire.model.TrainingInfo;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.Employment;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.OriginalMail;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.Training;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class, uses = DingTalkConversions.class)
interface ResumeMapper {

  // The fields ignored here are mapped to resume_detail_info below; deliveryType is reported.
  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "person",
        "highestEducation",
        "career",
        "expectation",
        "educations",
        "employments",
        "trainings",
        "projects",
        "deliveryType"
      })
  @Mapping(target = "resumeDetailInfo", source = "resume")
  @Mapping(target = "optUserId", source = "operator")
  @Mapping(target = "resumeFile", source = "file")
  @Mapping(target = "originMail", source = "originalMail")
  @Mapping(target = "virtualPhoneNumberFlag", source = "contacts.mobileIsVirtual")
  @Mapping(target = "resumeChannelUrl", source = "contacts.channelPage")
  AddResumeParam toWire(Resume resume);

  default ResumeDetailInfo detail(Resume resume) {
    return detail(
        resume.person(),
        resume.contacts(),
        resume.highestEducation().orElse(null),
        resume.career().orElse(null),
        resume.expectation().orElse(null),
        noneIfEmpty(resume.educations()),
        noneIfEmpty(resume.employments()),
        noneIfEmpty(resume.trainings()),
        noneIfEmpty(resume.projects()));
  }

  /** An empty list is not sent, as by the vendor's own client. */
  private static <T> @Nullable List<T> noneIfEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  // identification and dates without a month are reported by NotCarried; the next two are outside
  // of
  // resume_detail_info.
  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "identification",
        "birthDate",
        "graduationDate",
        "workingSinceDate",
        "mobileIsVirtual",
        "channelPage"
      })
  @Mapping(target = "name", source = "person.name")
  @Mapping(target = "sex", source = "person.gender")
  @Mapping(target = "birth", source = "person.birth")
  @Mapping(target = "nationality", source = "person.nationality")
  @Mapping(target = "married", source = "person.maritalStatus")
  @Mapping(target = "nativePlace", source = "person.nativePlace")
  @Mapping(target = "nowLocation", source = "person.residence")
  @Mapping(target = "political", source = "person.politicalStatus")
  @Mapping(target = "phoneNum", source = "contacts.mobile")
  @Mapping(target = "email", source = "contacts.email")
  @Mapping(target = "school", source = "study.school")
  @Mapping(target = "education", source = "study.level", qualifiedByName = "highest")
  @Mapping(target = "advancedDegree", source = "study.degree")
  @Mapping(target = "speciality", source = "study.fieldOfStudy")
  @Mapping(target = "studentType", source = "study.studyMode")
  @Mapping(target = "schoolType", source = "study.schoolCategory")
  @Mapping(target = "graduateTime", source = "study.graduation")
  @Mapping(target = "beginWorkTime", source = "career.workingSince")
  @Mapping(target = "titleStandard", source = "career.title")
  @Mapping(target = "vocationStandard", source = "career.industry")
  @Mapping(target = "salary", source = "career.salary")
  @Mapping(target = "gradeOfEnglish", source = "career.englishLevel")
  @Mapping(target = "forwardLocation", source = "expectation.location")
  @Mapping(target = "aimSalary", source = "expectation.salary")
  @Mapping(target = "jobStatus", source = "expectation.jobStatus")
  @Mapping(target = "educationInfoList", source = "educations")
  @Mapping(target = "experienceInfoList", source = "employments")
  @Mapping(target = "trainingInfoList", source = "trainings")
  @Mapping(target = "projectInfoList", source = "projects")
  ResumeDetailInfo detail(
      PersonalDetails person,
      ContactDetails contacts,
      @Nullable HighestEducation study,
      @Nullable CareerSummary career,
      @Nullable JobExpectation expectation,
      @Nullable List<Education> educations,
      @Nullable List<Employment> employments,
      @Nullable List<Training> trainings,
      @Nullable List<Project> projects);

  @BeanMapping(ignoreUnmappedSourceProperties = {"startDate", "endDate"})
  @Mapping(target = "startDate", source = "start")
  @Mapping(target = "endDate", source = "end")
  @Mapping(target = "speciality", source = "fieldOfStudy")
  @Mapping(target = "education", source = "level", qualifiedByName = "each")
  EducationInfo education(Education education);

  @BeanMapping(ignoreUnmappedSourceProperties = {"startDate", "endDate"})
  @Mapping(target = "startDate", source = "start")
  @Mapping(target = "endDate", source = "end")
  ExperienceInfo employment(Employment employment);

  @BeanMapping(ignoreUnmappedSourceProperties = {"startDate", "endDate"})
  @Mapping(target = "startDate", source = "start")
  @Mapping(target = "endDate", source = "end")
  @Mapping(target = "trainingInstitution", source = "institution")
  @Mapping(target = "descriptionInDetails", source = "summary")
  TrainingInfo training(Training training);

  @BeanMapping(ignoreUnmappedSourceProperties = {"startDate", "endDate"})
  @Mapping(target = "startDate", source = "start")
  @Mapping(target = "endDate", source = "end")
  @Mapping(target = "projectName", source = "name")
  @Mapping(target = "projectDescription", source = "summary")
  ProjectInfo project(Project project);

  @Mapping(target = "receivedTime", source = "receivedAt")
  @Mapping(target = "mailId", source = "messageId")
  @Mapping(target = "fromMailAlias", source = "senderName")
  @Mapping(target = "mailAddress", source = "recipientAddress")
  @Mapping(target = "title", source = "subject")
  @Mapping(target = "fromMailAddress", source = "senderAddress")
  OriginMail mail(OriginalMail mail);

  default @Nullable OriginMail mail(Optional<OriginalMail> mail) {
    return mail.map(this::mail).orElse(null);
  }

  default @Nullable ResumeFile file(Optional<io.talentport.core.model.ResumeFile> file) {
    return file.flatMap(io.talentport.core.model.ResumeFile::url)
        .map(
            url -> {
              ResumeFile wire = new ResumeFile();
              wire.downloadUrl = url.toString();
              wire.fileName = file.get().name();
              wire.fileType = file.get().type();
              return wire;
            })
        .orElse(null);
  }
}
