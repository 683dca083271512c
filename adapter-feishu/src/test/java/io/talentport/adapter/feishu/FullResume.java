package io.talentport.adapter.feishu;

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
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.OriginalMail;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.Training;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;

/** A résumé in which everything is set, and one in which only that is set that Feishu takes. */
final class FullResume {

  static final String MOBILE = "13900007777";
  static final String EMAIL = "lin@example.org";

  private FullResume() {}

  static Resume everything() {
    return Resume.builder()
        .person(person())
        .contacts(
            ContactDetails.builder()
                .mobile(MobileNumber.of(MOBILE))
                .mobileIsVirtual(false)
                .channelPage("https://jobs.example.org/lin")
                .email(EmailAddress.of(EMAIL))
                .build())
        .highestEducation(
            HighestEducation.builder()
                .school("Example University")
                .level(EducationLevel.MASTER)
                .degree("理学硕士")
                .fieldOfStudy("Statistics")
                .studyMode("统招全日制")
                .schoolCategory("985")
                .graduation(YearMonth.of(2018, 6))
                .build())
        .career(
            CareerSummary.builder()
                .workingSince(YearMonth.of(2018, 7))
                .title("Analyst")
                .industry("Insurance")
                .salary("20k")
                .englishLevel("6级")
                .build())
        .expectation(
            JobExpectation.builder().location("北京、杭州").salary("30k").jobStatus("求职中").build())
        .addEducations(
            Education.builder()
                .start(YearMonth.of(2014, 9))
                .end(YearMonth.of(2018, 6))
                .school("Example University")
                .fieldOfStudy("Statistics")
                .level(EducationLevel.MASTER)
                .summary("two terms abroad")
                .build())
        .addEmployments(
            Employment.builder()
                .start(YearMonth.of(2018, 7))
                .end(YearMonth.of(2020, 1))
                .company("Sample Ltd")
                .title("Analyst")
                .summary("reports")
                .build())
        .addTrainings(Training.builder().institution("School").build())
        .addProjects(
            Project.builder()
                .start(YearMonth.of(2019, 1))
                .end(YearMonth.of(2019, 12))
                .name("Sample project")
                .summary("what it was")
                .build())
        .file(ResumeFile.ofBytes("林.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .originalMail(OriginalMail.builder().receivedAt(Instant.EPOCH).build())
        .channel(ResumeChannel.LAGOU)
        .addMatchedJobs(JobId.of("job-1"), JobId.of("job-2"))
        .operator(OperatorId.of("ou_operator"))
        .build();
  }

  private static PersonalDetails person() {
    return PersonalDetails.builder()
        .name(PersonName.of("Lin Example"))
        .gender(Gender.FEMALE)
        .birth(YearMonth.of(1996, 1))
        .nationality("中国")
        .maritalStatus(MaritalStatus.UNMARRIED)
        .nativePlace("杭州")
        .residence("北京")
        .politicalStatus("群众")
        .identification(
            Identification.builder()
                .type(IdentificationType.PASSPORT)
                .number(IdentificationNumber.of("E12345678"))
                .build())
        .build();
  }

  /** A name, a mobile number, an e-mail address, a document and jobs: all of it is carried. */
  static Resume plain(String... jobs) {
    Resume.Builder resume =
        Resume.builder()
            .person(PersonalDetails.builder().name(PersonName.of("Lin Example")).build())
            .contacts(
                ContactDetails.builder()
                    .mobile(MobileNumber.of(MOBILE))
                    .email(EmailAddress.of(EMAIL))
                    .build())
            .file(ResumeFile.ofBytes("lin.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    for (String job : jobs) {
      resume.addMatchedJobs(JobId.of(job));
    }
    return resume.build();
  }
}
