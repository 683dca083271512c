package io.talentport.adapter.tck.reference;

import static java.util.Map.entry;

import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.Gender;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OriginalMail;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.Training;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the reference adapter writes a résumé. */
final class ReferenceResume {

  /** The platform's words where they are not those of the core. */
  private static final Map<Object, String> WORDS =
      Map.ofEntries(
          entry(Gender.MALE, "男性"),
          entry(Gender.FEMALE, "女性"),
          entry(MaritalStatus.MARRIED, "已婚"),
          entry(MaritalStatus.UNMARRIED, "未婚"),
          entry(MaritalStatus.DIVORCED, "离婚"),
          entry(EducationLevel.PRIMARY_SCHOOL, "小学"),
          entry(EducationLevel.JUNIOR_HIGH_SCHOOL, "初中"),
          entry(EducationLevel.SENIOR_HIGH_SCHOOL, "高中"),
          entry(EducationLevel.VOCATIONAL_SCHOOL, "中专"),
          entry(EducationLevel.JUNIOR_COLLEGE, "大专"),
          entry(EducationLevel.BACHELOR, "本科"),
          entry(EducationLevel.MASTER, "硕士"),
          entry(EducationLevel.DOCTOR, "博士"),
          entry(EducationLevel.OTHER, "其他"));

  private final ObjectNode param = JsonNodeFactory.instance.objectNode();

  private ReferenceResume() {}

  /** The {@code param} for a résumé. */
  static ObjectNode of(Resume resume, String defaultOperator) {
    ReferenceResume submission = new ReferenceResume();
    submission.write(resume, defaultOperator);
    return submission.param;
  }

  private void write(Resume resume, String defaultOperator) {
    if (!resume.matchedJobs().isEmpty()) {
      ArrayNode jobs = param.putArray("matched_jobs");
      resume.matchedJobs().stream().map(JobId::value).forEach(jobs::add);
    }
    text(param, "channel", resume.channel().orElse(null), ResumeChannel::value);
    param.put("opt_user_id", resume.operator().map(id -> id.value()).orElse(defaultOperator));
    resume.contacts().mobileIsVirtual().ifPresent(is -> param.put("virtual_phone_number_flag", is));
    text(param, "resume_channel_url", resume.contacts().channelPage().orElse(null));
    resume.file().ifPresent(this::file);
    resume.originalMail().ifPresent(this::mail);
    detail(param.putObject("resume_detail_info"), resume);
  }

  private void file(ResumeFile file) {
    file.url()
        .ifPresent(
            url -> {
              ObjectNode node = param.putObject("resume_file");
              node.put("download_url", url.toString());
              node.put("file_type", file.type());
              node.put("file_name", file.name());
            });
  }

  private void mail(OriginalMail mail) {
    ObjectNode node = param.putObject("origin_mail");
    text(
        node,
        "received_time",
        mail.receivedAt().orElse(null),
        at -> Long.toString(at.toEpochMilli()));
    text(node, "mail_id", mail.messageId().orElse(null));
    text(node, "from_mail_alias", mail.senderName().orElse(null), PersonName::value);
    text(node, "mail_address", mail.recipientAddress().orElse(null), EmailAddress::value);
    text(node, "title", mail.subject().orElse(null));
    text(node, "body_html", mail.bodyHtml().orElse(null));
    text(node, "from_mail_address", mail.senderAddress().orElse(null), EmailAddress::value);
  }

  private static void detail(ObjectNode node, Resume resume) {
    node.put("name", resume.person().name().value());
    text(node, "phone_num", resume.contacts().mobile().orElse(null), MobileNumber::number);
    text(node, "email", resume.contacts().email().orElse(null), EmailAddress::value);
    text(node, "sex", resume.person().gender().orElse(null), ReferenceResume::word);
    month(node, "birth", resume.person().birth().orElse(null));
    text(node, "nationality", resume.person().nationality().orElse(null));
    text(node, "married", resume.person().maritalStatus().orElse(null), ReferenceResume::word);
    text(node, "native_place", resume.person().nativePlace().orElse(null));
    text(node, "now_location", resume.person().residence().orElse(null));
    text(node, "political", resume.person().politicalStatus().orElse(null));
    resume
        .highestEducation()
        .ifPresent(
            study -> {
              text(node, "school", study.school().orElse(null));
              text(node, "education", study.level().orElse(null), ReferenceResume::word);
              text(node, "advanced_degree", study.degree().orElse(null));
              text(node, "speciality", study.fieldOfStudy().orElse(null));
              text(node, "student_type", study.studyMode().orElse(null));
              text(node, "school_type", study.schoolCategory().orElse(null));
              month(node, "graduate_time", study.graduation().orElse(null));
            });
    resume
        .career()
        .ifPresent(
            career -> {
              month(node, "begin_work_time", career.workingSince().orElse(null));
              text(node, "title_standard", career.title().orElse(null));
              text(node, "vocation_standard", career.industry().orElse(null));
              text(node, "salary", career.salary().orElse(null));
              text(node, "grade_of_english", career.englishLevel().orElse(null));
            });
    resume
        .expectation()
        .ifPresent(
            expectation -> {
              text(node, "forward_location", expectation.location().orElse(null));
              text(node, "aim_salary", expectation.salary().orElse(null));
              text(node, "job_status", expectation.jobStatus().orElse(null));
            });
    rows(node, "education_info_list", resume.educations(), ReferenceResume::education);
    rows(node, "experience_info_list", resume.employments(), ReferenceResume::employment);
    rows(node, "training_info_list", resume.trainings(), ReferenceResume::training);
    rows(node, "project_info_list", resume.projects(), ReferenceResume::project);
  }

  private static String word(Object value) {
    return WORDS.getOrDefault(value, value.toString());
  }

  private static ObjectNode education(Education education) {
    ObjectNode node = period(education.start().orElse(null), education.end().orElse(null));
    text(node, "school", education.school().orElse(null));
    text(node, "speciality", education.fieldOfStudy().orElse(null));
    text(node, "education", education.level().orElse(null), ReferenceResume::word);
    text(node, "summary", education.summary().orElse(null));
    return node;
  }

  private static ObjectNode employment(Employment employment) {
    ObjectNode node = period(employment.start().orElse(null), employment.end().orElse(null));
    text(node, "company", employment.company().orElse(null));
    text(node, "title", employment.title().orElse(null));
    text(node, "summary", employment.summary().orElse(null));
    return node;
  }

  private static ObjectNode training(Training training) {
    ObjectNode node = period(training.start().orElse(null), training.end().orElse(null));
    text(node, "training_institution", training.institution().orElse(null));
    text(node, "certificate", training.certificate().orElse(null));
    text(node, "description_in_details", training.summary().orElse(null));
    return node;
  }

  private static ObjectNode project(Project project) {
    ObjectNode node = period(project.start().orElse(null), project.end().orElse(null));
    text(node, "project_name", project.name().orElse(null));
    text(node, "project_description", project.summary().orElse(null));
    return node;
  }

  private static ObjectNode period(@Nullable YearMonth start, @Nullable YearMonth end) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    month(node, "start_date", start);
    month(node, "end_date", end);
    return node;
  }

  private static void month(ObjectNode node, String name, @Nullable YearMonth month) {
    text(node, name, month, YearMonth::toString);
  }

  private static void text(ObjectNode node, String name, @Nullable String text) {
    text(node, name, text, given -> given);
  }

  private static <T> void text(
      ObjectNode node, String name, @Nullable T value, Function<? super T, String> writer) {
    if (value != null) {
      node.put(name, writer.apply(value));
    }
  }

  private static <T> void rows(
      ObjectNode node, String name, List<T> rows, Function<T, ObjectNode> writer) {
    if (!rows.isEmpty()) {
      ArrayNode list = node.putArray(name);
      rows.forEach(row -> list.add(writer.apply(row)));
    }
  }
}
