package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.NewTalentBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentEducation;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentIdentification;
import io.talentport.adapter.support.mapping.DatePaths;
import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.Identification;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a résumé that Feishu cannot store, or that have no code in the settings. */
final class NotCarried {

  private final FeishuCodes codes;
  private final Places places;
  private final List<String> paths = new ArrayList<>();

  private NotCarried(FeishuCodes codes, Places places) {
    this.codes = codes;
    this.places = places;
  }

  static List<String> of(Resume resume, FeishuCodes codes, Places places, boolean fetchingFile) {
    NotCarried report = new NotCarried(codes, places);
    report.person(resume.person());
    report.contacts(resume.contacts());
    resume.highestEducation().ifPresent(report::highestEducation);
    resume.career().ifPresent(report::career);
    resume.expectation().ifPresent(report::expectation);
    report.educations(resume.educations());
    report.when(!resume.trainings().isEmpty(), "trainings");
    report.years(resume);
    // A document at an address is fetched only if the caller asks for it.
    report.when(!fetchingFile && resume.file().flatMap(ResumeFile::url).isPresent(), "file");
    report.given(resume.originalMail(), "originalMail");
    report.given(
        resume
            .deliveryType()
            .filter(type -> resume.matchedJobs().isEmpty() || codes.deliveryType(resume).isEmpty()),
        "deliveryType");
    report.given(resume.channel().filter(channel -> !codes.knows(channel)), "channel");
    return List.copyOf(report.paths);
  }

  private void person(PersonalDetails person) {
    given(
        person
            .gender()
            .filter(one -> NewTalentBasicInfo.GENDER_VOCABULARY.toPlatform(one).isEmpty()),
        "person.gender");
    given(
        person.nationality().filter(words -> places.nationality(words).isEmpty()),
        Places.NATIONALITY);
    given(person.maritalStatus(), "person.maritalStatus");
    given(person.nativePlace().filter(words -> places.city(words).isEmpty()), Places.NATIVE_PLACE);
    given(person.residence().filter(words -> places.city(words).isEmpty()), Places.RESIDENCE);
    given(person.politicalStatus(), "person.politicalStatus");
    given(
        person
            .identification()
            .map(Identification::type)
            .filter(
                type ->
                    NewTalentIdentification.IDENTIFICATION_TYPE_VOCABULARY
                        .toPlatform(type)
                        .isEmpty()),
        "person.identification");
  }

  private void contacts(ContactDetails contacts) {
    given(contacts.mobile().filter(mobile -> codes.mobile(contacts).isEmpty()), "contacts.mobile");
    given(contacts.mobileIsVirtual(), "contacts.mobileIsVirtual");
    given(contacts.channelPage(), "contacts.channelPage");
  }

  /** The mergeable fields are reported by {@link HighestEducationMerge}. */
  private void highestEducation(HighestEducation study) {
    given(study.degree(), "highestEducation.degree");
    given(study.schoolCategory(), "highestEducation.schoolCategory");
    given(study.graduationDate(), "highestEducation.graduation");
  }

  private void career(CareerSummary career) {
    given(career.title(), "career.title");
    given(career.industry(), "career.industry");
    given(career.salary(), "career.salary");
    given(career.englishLevel(), "career.englishLevel");
  }

  private void expectation(JobExpectation expectation) {
    given(expectation.location().filter(words -> places.cities(words).isEmpty()), Places.EXPECTED);
    given(expectation.salary(), "expectation.salary");
    given(expectation.jobStatus(), "expectation.jobStatus");
  }

  private void educations(List<Education> educations) {
    when(
        educations.stream()
            .flatMap(education -> education.level().stream())
            .anyMatch(level -> NewTalentEducation.DEGREE_VOCABULARY.toPlatform(level).isEmpty()),
        "educations.level");
    when(
        educations.stream().anyMatch(education -> education.summary().isPresent()),
        "educations.summary");
  }

  /** Feishu has days: a month is sent as its first day, a year alone cannot be sent. */
  private void years(Resume resume) {
    DatePaths.each(resume, this::year);
  }

  private void year(String path, PartialDate date) {
    boolean lost =
        date.month().isEmpty()
            && !path.startsWith("trainings")
            && !path.startsWith("highestEducation");
    when(lost && !paths.contains(path), path);
  }

  private void given(Optional<?> lost, String path) {
    when(lost.isPresent(), path);
  }

  private void when(boolean lost, String path) {
    if (lost) {
      paths.add(path);
    }
  }
}
