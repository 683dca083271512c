package io.talentport.benchmarks.hand;

import io.talentport.benchmarks.hand.FeishuWire.BasicInfo;
import io.talentport.benchmarks.hand.FeishuWire.Career;
import io.talentport.benchmarks.hand.FeishuWire.NewTalent;
import io.talentport.benchmarks.hand.FeishuWire.Study;
import io.talentport.benchmarks.hand.FeishuWire.Undertaking;
import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.Gender;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A résumé in Feishu's words. */
public final class FeishuTalent {

  private static final Map<Gender, Integer> GENDERS = Map.of(Gender.MALE, 1, Gender.FEMALE, 2);
  private static final Map<EducationLevel, Integer> DEGREES =
      Map.of(EducationLevel.BACHELOR, 6, EducationLevel.MASTER, 7);
  private static final Map<String, String> COUNTRIES = Map.of("86", "CN_1");
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private FeishuTalent() {}

  static NewTalent of(Resume resume) {
    NewTalent wire = new NewTalent();
    wire.basicInfo = basicInfo(resume);
    wire.educationList = DingTalkResume.listOrNull(resume.educations(), FeishuTalent::study);
    wire.careerList = DingTalkResume.listOrNull(resume.employments(), FeishuTalent::career);
    wire.projectList = DingTalkResume.listOrNull(resume.projects(), FeishuTalent::undertaking);
    return wire;
  }

  private static BasicInfo basicInfo(Resume resume) {
    BasicInfo wire = new BasicInfo();
    PersonalDetails person = resume.person();
    wire.name = person.name().value();
    wire.gender = gender(person);
    wire.birthday = date(person.birth());
    ContactDetails contacts = resume.contacts();
    wire.mobile = contacts.mobile().map(MobileNumber::number).orElse(null);
    wire.mobileCountryCode = country(contacts);
    wire.email = contacts.email().map(EmailAddress::value).orElse(null);
    CareerSummary career = resume.career().orElse(null);
    wire.startWorkTime = career == null ? null : date(career.workingSince());
    return wire;
  }

  private static Study study(Education education) {
    Study wire = new Study();
    wire.degree = degree(education);
    wire.school = education.school().orElse(null);
    wire.fieldOfStudy = education.fieldOfStudy().orElse(null);
    wire.startTime = date(education.start());
    wire.endTime = date(education.end());
    return wire;
  }

  private static Career career(Employment employment) {
    Career wire = new Career();
    wire.company = employment.company().orElse(null);
    wire.title = employment.title().orElse(null);
    wire.desc = employment.summary().orElse(null);
    wire.startTime = date(employment.start());
    wire.endTime = date(employment.end());
    return wire;
  }

  private static Undertaking undertaking(Project project) {
    Undertaking wire = new Undertaking();
    wire.name = project.name().orElse(null);
    wire.desc = project.summary().orElse(null);
    wire.startTime = date(project.start());
    wire.endTime = date(project.end());
    return wire;
  }

  /** Feishu's number of the gender. */
  public static @Nullable Integer gender(PersonalDetails person) {
    return person.gender().map(GENDERS::get).orElse(null);
  }

  /** Feishu's number of the degree. */
  public static @Nullable Integer degree(Education education) {
    return education.level().map(DEGREES::get).orElse(null);
  }

  /** Feishu's code of the mobile number's country. */
  public static @Nullable String country(ContactDetails contacts) {
    return contacts.mobile().map(MobileNumber::countryCode).map(COUNTRIES::get).orElse(null);
  }

  /** Milliseconds since 1970 of the month's first day, as text. */
  public static @Nullable String date(Optional<YearMonth> month) {
    return month
        .map(one -> Long.toString(one.atDay(1).atStartOfDay().toInstant(ZONE).toEpochMilli()))
        .orElse(null);
  }
}
