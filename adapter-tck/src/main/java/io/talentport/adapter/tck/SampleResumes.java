package io.talentport.adapter.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.DeliveryType;
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
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Résumés of invented people, which the contract submits and which golden bodies are written for.
 * No text of the full one occurs twice, so that a test can tell the fields apart and search for
 * each.
 */
public final class SampleResumes {

  private static final PersonName NAME = PersonName.of("Marker-Name 林夏");

  private SampleResumes() {}

  /** What every platform needs. */
  public static Resume.Builder minimal() {
    return Resume.builder()
        .person(PersonalDetails.builder().name(NAME).build())
        .contacts(ContactDetails.builder().mobile(MobileNumber.of("13987650123")).build())
        .channel(ResumeChannel.OTHER);
  }

  /** What every platform needs, with a document in memory and two jobs. */
  public static Resume.Builder withDocument() {
    return minimal()
        .file(ResumeFile.ofBytes("marker-document.pdf", "marker-content".getBytes(UTF_8)))
        .addMatchedJobs(JobId.of("job-one"), JobId.of("job-two"));
  }

  /** The same with one more employment, at a company that no other sample has. */
  public static Resume.Builder withNewEmployment(Resume.Builder resume) {
    return resume.addEmployments(
        Employment.builder()
            .start(YearMonth.of(2021, 1))
            .company("marker-new-company")
            .title("marker-new-title")
            .build());
  }

  /** Every attribute that the core has. */
  public static Resume.Builder full() {
    return Resume.builder()
        .person(
            PersonalDetails.builder()
                .name(NAME)
                .gender(Gender.FEMALE)
                .birth(YearMonth.of(1991, 7))
                .nationality("marker-nationality")
                .maritalStatus(MaritalStatus.DIVORCED)
                .nativePlace("marker-native-place")
                .residence("marker-residence")
                .politicalStatus("marker-political-status")
                .identification(
                    Identification.builder()
                        .type(IdentificationType.PASSPORT)
                        .number(IdentificationNumber.of("MARKER-E7654321"))
                        .build())
                .build())
        .contacts(
            ContactDetails.builder()
                .mobile(MobileNumber.of("13987650123"))
                .mobileIsVirtual(true)
                .channelPage("https://channel.example.org/marker-channel-page")
                .email(EmailAddress.of("marker-person@example.org"))
                .build())
        .highestEducation(
            HighestEducation.builder()
                .school("marker-last-school")
                .level(EducationLevel.MASTER)
                .degree("marker-degree")
                .fieldOfStudy("marker-field-of-study")
                .studyMode("marker-study-mode")
                .schoolCategory("marker-school-category")
                .graduation(YearMonth.of(2014, 6))
                .build())
        .career(
            CareerSummary.builder()
                .workingSince(YearMonth.of(2014, 9))
                .title("marker-career-title")
                .industry("marker-industry")
                .salary("marker-salary")
                .englishLevel("marker-english-level")
                .build())
        .expectation(
            JobExpectation.builder()
                .location("marker-expected-location")
                .salary("marker-expected-salary")
                .jobStatus("marker-job-status")
                .build())
        .addEducations(
            Education.builder()
                .start(YearMonth.of(2007, 9))
                .end(YearMonth.of(2011, 6))
                .school("marker-school")
                .fieldOfStudy("marker-school-field")
                .level(EducationLevel.BACHELOR)
                .summary("marker-school-summary")
                .build())
        .addEmployments(
            Employment.builder()
                .start(YearMonth.of(2014, 9))
                .end(YearMonth.of(2020, 12))
                .company("marker-company")
                .title("marker-employment-title")
                .summary("marker-employment-summary")
                .build())
        .addTrainings(
            Training.builder()
                .start(YearMonth.of(2016, 3))
                .end(YearMonth.of(2016, 5))
                .institution("marker-institution")
                .certificate("marker-certificate")
                .summary("marker-training-summary")
                .build())
        .addProjects(
            Project.builder()
                .start(YearMonth.of(2018, 2))
                .end(YearMonth.of(2019, 11))
                .name("marker-project-name")
                .summary("marker-project-summary")
                .build())
        .file(
            ResumeFile.ofUrl(
                "marker-file.pdf", URI.create("https://files.example.org/marker-file-url.pdf")))
        .originalMail(
            OriginalMail.builder()
                .receivedAt(Instant.parse("2026-01-02T03:04:05.678Z"))
                .messageId("marker-message-id")
                .senderName(PersonName.of("Marker-Sender"))
                .senderAddress(EmailAddress.of("marker-sender@example.org"))
                .recipientAddress(EmailAddress.of("marker-recipient@example.org"))
                .subject("marker-subject")
                .bodyHtml("<p>marker-mail-body</p>")
                .build())
        .channel(ResumeChannel.LIEPIN)
        .deliveryType(DeliveryType.CANDIDATE)
        .addMatchedJobs(JobId.of("job-one"), JobId.of("job-two"))
        .operator(OperatorId.of("marker-operator"));
  }
}
