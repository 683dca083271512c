package io.talentport.examples.quickstart;

import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.Gender;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.Identification;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OriginalMail;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.Training;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A résumé of a person who does not exist. */
final class SampleResume {

  private static final EmailAddress ADDRESS = EmailAddress.of("shen.qinghe@example.org");
  private static final PersonName NAME = PersonName.of("沈清禾");

  private SampleResume() {}

  static Resume with(ResumeFile document, List<JobId> jobs) {
    return Resume.builder()
        .person(person())
        .contacts(
            ContactDetails.builder().mobile(MobileNumber.of("13900001234")).email(ADDRESS).build())
        .highestEducation(highestEducation())
        .career(career())
        .expectation(
            JobExpectation.builder().location("杭州").salary("30k-40k").jobStatus("求职中").build())
        .addEducations(master(), bachelor())
        .addEmployments(presentJob(), firstJob())
        .addTrainings(training())
        .addProjects(project())
        .file(document)
        .originalMail(mail())
        .channel(ResumeChannel.LIEPIN)
        .addAllMatchedJobs(jobs)
        .build();
  }

  private static PersonalDetails person() {
    return PersonalDetails.builder()
        .name(NAME)
        .gender(Gender.FEMALE)
        .birth(YearMonth.of(1994, 5))
        .nationality("中国")
        .maritalStatus(MaritalStatus.UNMARRIED)
        .nativePlace("浙江绍兴")
        .residence("浙江杭州")
        .politicalStatus("群众")
        .identification(
            Identification.builder()
                .type(IdentificationType.PASSPORT)
                .number(IdentificationNumber.of("E00000000"))
                .build())
        .build();
  }

  private static HighestEducation highestEducation() {
    return HighestEducation.builder()
        .school("浙江大学")
        .level(EducationLevel.MASTER)
        .degree("工学硕士")
        .fieldOfStudy("软件工程")
        .studyMode("统招全日制")
        .schoolCategory("985")
        .graduation(YearMonth.of(2019, 6))
        .build();
  }

  private static CareerSummary career() {
    return CareerSummary.builder()
        .workingSince(YearMonth.of(2019, 7))
        .title("高级后端工程师")
        .industry("互联网")
        .salary("28k")
        .englishLevel("6级")
        .build();
  }

  private static Education master() {
    return Education.builder()
        .start(YearMonth.of(2016, 9))
        .end(YearMonth.of(2019, 6))
        .school("浙江大学")
        .fieldOfStudy("软件工程")
        .level(EducationLevel.MASTER)
        .summary("分布式存储方向")
        .build();
  }

  private static Education bachelor() {
    return Education.builder()
        .start(YearMonth.of(2012, 9))
        .end(YearMonth.of(2016, 6))
        .school("宁波大学")
        .fieldOfStudy("计算机科学与技术")
        .level(EducationLevel.BACHELOR)
        .build();
  }

  private static Employment presentJob() {
    return Employment.builder()
        .start(YearMonth.of(2022, 3))
        .company("示例网络科技有限公司")
        .title("高级后端工程师")
        .summary("负责订单系统的拆分与容量规划")
        .build();
  }

  private static Employment firstJob() {
    return Employment.builder()
        .start(YearMonth.of(2019, 7))
        .end(YearMonth.of(2022, 2))
        .company("样例软件有限公司")
        .title("后端工程师")
        .summary("维护支付网关")
        .build();
  }

  private static Training training() {
    return Training.builder()
        .start(YearMonth.of(2023, 4))
        .end(YearMonth.of(2023, 5))
        .institution("示例培训中心")
        .certificate("云架构师")
        .summary("容器与可观测性")
        .build();
  }

  private static Project project() {
    return Project.builder()
        .start(YearMonth.of(2023, 1))
        .end(YearMonth.of(2023, 11))
        .name("订单中台")
        .summary("从单体迁移到按领域划分的服务")
        .build();
  }

  private static OriginalMail mail() {
    return OriginalMail.builder()
        .receivedAt(Instant.parse("2026-03-02T01:30:00Z"))
        .messageId("<20260302.0001@mail.example.org>")
        .senderName(NAME)
        .senderAddress(ADDRESS)
        .recipientAddress(EmailAddress.of("jobs@example.org"))
        .subject("应聘后端工程师")
        .bodyHtml("<p>您好，附件是我的简历。</p>")
        .build();
  }
}
