package io.talentport.benchmarks.work;

import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.Gender;
import io.talentport.core.model.HighestEducation;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What the work is done with. All contenders get the same objects, made beforehand. */
public final class Inputs {

  /** The talent whose applications are listed. */
  public static final String TALENT = "6960663240925956459";

  private static final int DOCUMENT_BYTES = 5 * 1024 * 1024;

  private Inputs() {}

  /** A résumé with every field that DingTalk takes. */
  public static Resume fullResume() {
    return Resume.builder()
        .person(
            PersonalDetails.builder()
                .name(PersonName.of("林夏"))
                .gender(Gender.FEMALE)
                .birth(YearMonth.of(1991, 7))
                .nationality("中国")
                .maritalStatus(MaritalStatus.MARRIED)
                .nativePlace("浙江")
                .residence("浙江省杭州市")
                .politicalStatus("群众")
                .build())
        .contacts(
            ContactDetails.builder()
                .mobile(MobileNumber.of("13900000001"))
                .mobileIsVirtual(true)
                .channelPage("https://channel.example.org/resumes/0001")
                .email(EmailAddress.of("lin.xia@example.org"))
                .build())
        .highestEducation(
            HighestEducation.builder()
                .school("示例大学")
                .level(EducationLevel.MASTER)
                .degree("理学硕士")
                .fieldOfStudy("统计学")
                .studyMode("全日制")
                .schoolCategory("985")
                .graduation(YearMonth.of(2014, 6))
                .build())
        .career(
            CareerSummary.builder()
                .workingSince(YearMonth.of(2014, 9))
                .title("高级 Java 工程师")
                .industry("互联网")
                .salary("30000")
                .englishLevel("6级")
                .build())
        .expectation(
            JobExpectation.builder().location("浙江省杭州市").salary("40000").jobStatus("求职中").build())
        .addEducations(education())
        .addEmployments(employment())
        .addTrainings(
            Training.builder()
                .start(YearMonth.of(2016, 3))
                .end(YearMonth.of(2016, 5))
                .institution("示例培训中心")
                .certificate("项目管理证书")
                .summary("项目管理与沟通")
                .build())
        .addProjects(project())
        .file(
            ResumeFile.ofUrl(
                "resume.pdf", URI.create("https://files.example.org/resumes/0001.pdf")))
        .originalMail(
            OriginalMail.builder()
                .receivedAt(Instant.parse("2026-01-02T03:04:05.678Z"))
                .messageId("mail-0001")
                .senderName(PersonName.of("示例招聘网"))
                .senderAddress(EmailAddress.of("jobs@example.org"))
                .recipientAddress(EmailAddress.of("hr@example.org"))
                .subject("应聘高级 Java 工程师")
                .bodyHtml("<p>您好</p>")
                .build())
        .channel(ResumeChannel.LIEPIN)
        .addMatchedJobs(JobId.of("job-0001"), JobId.of("job-0002"))
        .operator(OperatorId.of("user-0123"))
        .build();
  }

  /** A résumé of which Feishu takes every field in the call that creates a talent. */
  public static Resume talent() {
    return talentBuilder().build();
  }

  /** The same with a document. */
  public static Resume talent(Path document) {
    return talentBuilder().file(ResumeFile.ofPath(document)).build();
  }

  private static Resume.Builder talentBuilder() {
    return Resume.builder()
        .person(
            PersonalDetails.builder()
                .name(PersonName.of("林夏"))
                .gender(Gender.FEMALE)
                .birth(YearMonth.of(1991, 7))
                .build())
        .contacts(
            ContactDetails.builder()
                .mobile(MobileNumber.of("13900000001"))
                .email(EmailAddress.of("lin.xia@example.org"))
                .build())
        .career(CareerSummary.builder().workingSince(YearMonth.of(2014, 9)).build())
        .addEducations(education())
        .addEmployments(employment())
        .addProjects(project());
  }

  private static Education education() {
    return Education.builder()
        .start(YearMonth.of(2007, 9))
        .end(YearMonth.of(2011, 6))
        .school("示例大学")
        .fieldOfStudy("数学")
        .level(EducationLevel.BACHELOR)
        .build();
  }

  private static Employment employment() {
    return Employment.builder()
        .start(YearMonth.of(2014, 9))
        .end(YearMonth.of(2020, 12))
        .company("示例科技有限公司")
        .title("高级 Java 工程师")
        .summary("负责招聘系统的研发工作")
        .build();
  }

  private static Project project() {
    return Project.builder()
        .start(YearMonth.of(2018, 2))
        .end(YearMonth.of(2019, 11))
        .name("招聘平台对接")
        .summary("对接多个招聘平台")
        .build();
  }

  /** Mobile numbers that the replies have talents for. */
  public static List<MobileNumber> mobiles(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> MobileNumber.of("1390%07d".formatted(number)))
        .toList();
  }

  /** Writes the document that is uploaded, and deletes it when this JVM ends. */
  public static Path document() {
    try {
      Path file = Files.createTempFile("resume", ".pdf");
      file.toFile().deleteOnExit();
      byte[] content = new byte[DOCUMENT_BYTES];
      for (int i = 0; i < content.length; i++) {
        content[i] = (byte) (i * 31 + i / 251);
      }
      return Files.write(file, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
