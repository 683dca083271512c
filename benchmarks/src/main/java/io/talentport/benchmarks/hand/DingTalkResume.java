package io.talentport.benchmarks.hand;

import io.talentport.benchmarks.hand.DingTalkWire.Course;
import io.talentport.benchmarks.hand.DingTalkWire.Detail;
import io.talentport.benchmarks.hand.DingTalkWire.Experience;
import io.talentport.benchmarks.hand.DingTalkWire.File;
import io.talentport.benchmarks.hand.DingTalkWire.Mail;
import io.talentport.benchmarks.hand.DingTalkWire.Param;
import io.talentport.benchmarks.hand.DingTalkWire.Study;
import io.talentport.benchmarks.hand.DingTalkWire.Undertaking;
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
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A résumé in DingTalk's words. */
public final class DingTalkResume {

  private static final Map<Gender, String> SEXES = Map.of(Gender.FEMALE, "女性", Gender.MALE, "男性");
  private static final Map<MaritalStatus, String> MARRIED =
      Map.of(MaritalStatus.MARRIED, "已婚", MaritalStatus.UNMARRIED, "未婚");
  private static final Map<EducationLevel, String> LEVELS =
      Map.of(EducationLevel.MASTER, "硕士", EducationLevel.BACHELOR, "本科");
  private static final Map<ResumeChannel, String> CHANNELS =
      Map.of(ResumeChannel.LIEPIN, "liepin", ResumeChannel.OTHER, "other");

  private DingTalkResume() {}

  static Param of(Resume resume) {
    Param wire = new Param();
    wire.matchedJobs = listOrNull(resume.matchedJobs(), JobId::value);
    wire.channel = channel(resume);
    wire.resumeDetailInfo = detail(resume);
    wire.optUserId = resume.operator().map(OperatorId::value).orElse(null);
    wire.resumeFile = resume.file().map(DingTalkResume::file).orElse(null);
    wire.originMail = resume.originalMail().map(DingTalkResume::mail).orElse(null);
    wire.virtualPhoneNumberFlag = resume.contacts().mobileIsVirtual().orElse(null);
    wire.resumeChannelUrl = resume.contacts().channelPage().orElse(null);
    return wire;
  }

  private static Detail detail(Resume resume) {
    Detail wire = new Detail();
    PersonalDetails person = resume.person();
    wire.name = person.name().value();
    wire.sex = sex(person);
    wire.birth = month(person.birth());
    wire.nationality = person.nationality().orElse(null);
    wire.married = married(person);
    wire.nativePlace = person.nativePlace().orElse(null);
    wire.nowLocation = person.residence().orElse(null);
    wire.political = person.politicalStatus().orElse(null);
    ContactDetails contacts = resume.contacts();
    wire.phoneNum = contacts.mobile().map(MobileNumber::number).orElse(null);
    wire.email = contacts.email().map(EmailAddress::value).orElse(null);
    HighestEducation highest = resume.highestEducation().orElse(null);
    if (highest != null) {
      wire.school = highest.school().orElse(null);
      wire.education = level(highest.level());
      wire.advancedDegree = highest.degree().orElse(null);
      wire.speciality = highest.fieldOfStudy().orElse(null);
      wire.studentType = highest.studyMode().orElse(null);
      wire.schoolType = highest.schoolCategory().orElse(null);
      wire.graduateTime = month(highest.graduation());
    }
    CareerSummary career = resume.career().orElse(null);
    if (career != null) {
      wire.beginWorkTime = month(career.workingSince());
      wire.titleStandard = career.title().orElse(null);
      wire.vocationStandard = career.industry().orElse(null);
      wire.salary = career.salary().orElse(null);
      wire.gradeOfEnglish = career.englishLevel().orElse(null);
    }
    JobExpectation expectation = resume.expectation().orElse(null);
    if (expectation != null) {
      wire.forwardLocation = expectation.location().orElse(null);
      wire.aimSalary = expectation.salary().orElse(null);
      wire.jobStatus = expectation.jobStatus().orElse(null);
    }
    wire.educationInfoList = listOrNull(resume.educations(), DingTalkResume::study);
    wire.experienceInfoList = listOrNull(resume.employments(), DingTalkResume::experience);
    wire.trainingInfoList = listOrNull(resume.trainings(), DingTalkResume::course);
    wire.projectInfoList = listOrNull(resume.projects(), DingTalkResume::undertaking);
    return wire;
  }

  private static Study study(Education education) {
    Study wire = new Study();
    wire.startDate = month(education.start());
    wire.endDate = month(education.end());
    wire.school = education.school().orElse(null);
    wire.speciality = education.fieldOfStudy().orElse(null);
    wire.education = level(education.level());
    wire.summary = education.summary().orElse(null);
    return wire;
  }

  private static Experience experience(Employment employment) {
    Experience wire = new Experience();
    wire.startDate = month(employment.start());
    wire.endDate = month(employment.end());
    wire.company = employment.company().orElse(null);
    wire.title = employment.title().orElse(null);
    wire.summary = employment.summary().orElse(null);
    return wire;
  }

  private static Course course(Training training) {
    Course wire = new Course();
    wire.startDate = month(training.start());
    wire.endDate = month(training.end());
    wire.trainingInstitution = training.institution().orElse(null);
    wire.certificate = training.certificate().orElse(null);
    wire.descriptionInDetails = training.summary().orElse(null);
    return wire;
  }

  private static Undertaking undertaking(Project project) {
    Undertaking wire = new Undertaking();
    wire.startDate = month(project.start());
    wire.endDate = month(project.end());
    wire.projectName = project.name().orElse(null);
    wire.projectDescription = project.summary().orElse(null);
    return wire;
  }

  private static File file(ResumeFile file) {
    File wire = new File();
    wire.downloadUrl = file.url().map(URI::toString).orElse(null);
    wire.fileName = file.name();
    wire.fileType = file.type();
    return wire;
  }

  private static Mail mail(OriginalMail mail) {
    Mail wire = new Mail();
    wire.receivedTime =
        mail.receivedAt().map(time -> Long.toString(time.toEpochMilli())).orElse(null);
    wire.mailId = mail.messageId().orElse(null);
    wire.fromMailAlias = mail.senderName().map(PersonName::value).orElse(null);
    wire.mailAddress = mail.recipientAddress().map(EmailAddress::value).orElse(null);
    wire.title = mail.subject().orElse(null);
    wire.bodyHtml = mail.bodyHtml().orElse(null);
    wire.fromMailAddress = mail.senderAddress().map(EmailAddress::value).orElse(null);
    return wire;
  }

  /** DingTalk's word for the gender. */
  public static @Nullable String sex(PersonalDetails person) {
    return person.gender().map(SEXES::get).orElse(null);
  }

  /** DingTalk's word for the marital status. */
  public static @Nullable String married(PersonalDetails person) {
    return person.maritalStatus().map(MARRIED::get).orElse(null);
  }

  /** DingTalk's word for a level. */
  public static @Nullable String level(Optional<EducationLevel> level) {
    return level.map(LEVELS::get).orElse(null);
  }

  /** DingTalk's word for the channel. */
  public static @Nullable String channel(Resume resume) {
    return resume.channel().map(CHANNELS::get).orElse(null);
  }

  /** DingTalk's form of a month. */
  public static @Nullable String month(Optional<YearMonth> month) {
    return month.map(YearMonth::toString).orElse(null);
  }

  /** The elements in another form; null for none. */
  public static <F, T> @Nullable List<T> listOrNull(List<F> from, Function<F, T> each) {
    return from.isEmpty() ? null : from.stream().map(each).toList();
  }
}
