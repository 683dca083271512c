package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.platform.VocabularyCase.Words;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What DingTalk's words mean in the core, by the vendor's pages. */
final class DingTalkVocabularies {

  static final Words CHANNEL =
      new Words(
          Map.of(
              "lagou", ResumeChannel.LAGOU,
              "51job", ResumeChannel.FIFTY_ONE_JOB,
              "58tongcheng", ResumeChannel.FIFTY_EIGHT,
              "zhilian", ResumeChannel.ZHILIAN,
              "liepin", ResumeChannel.LIEPIN,
              "boss", ResumeChannel.BOSS,
              "other", ResumeChannel.OTHER),
          ResumeChannel.known(),
          Set.of(),
          ResumeChannel::of);

  static final Words GENDER =
      new Words(
          Map.of("男性", Gender.MALE, "女性", Gender.FEMALE),
          Gender.known(),
          Set.of(Gender.OTHER),
          Gender::of);

  static final Words MARITAL_STATUS =
      new Words(
          Map.of(
              "已婚", MaritalStatus.MARRIED,
              "未婚", MaritalStatus.UNMARRIED,
              "离婚", MaritalStatus.DIVORCED),
          MaritalStatus.known(),
          Set.of(),
          MaritalStatus::of);

  static final Words EDUCATION_LEVEL =
      new Words(
          Map.of(
              "小学", EducationLevel.PRIMARY_SCHOOL,
              "初中", EducationLevel.JUNIOR_HIGH_SCHOOL,
              "高中", EducationLevel.SENIOR_HIGH_SCHOOL,
              "中专", EducationLevel.VOCATIONAL_SCHOOL,
              "大专", EducationLevel.JUNIOR_COLLEGE,
              "本科", EducationLevel.BACHELOR,
              "硕士", EducationLevel.MASTER,
              "博士", EducationLevel.DOCTOR,
              "其他", EducationLevel.OTHER),
          EducationLevel.known(),
          Set.of(),
          EducationLevel::of);

  private DingTalkVocabularies() {}

  static List<VocabularyCase> all(DingTalkRecords records) {
    return List.of(
        VocabularyCase.received(
            "ResumeRecordItem",
            "channel",
            records.driver(),
            "/result/list/0/channel",
            CHANNEL,
            found -> ((ResumeRecord) found.get(0)).sources().get(0).channel().orElseThrow()),
        sent(
            "AddResumeParam",
            "channel",
            "/param/channel",
            CHANNEL,
            value -> Resumes.minimal().channel((ResumeChannel) value).build()),
        sent(
            "ResumeDetailInfo",
            "sex",
            "/param/resume_detail_info/sex",
            GENDER,
            value ->
                Resumes.minimal()
                    .person(
                        PersonalDetails.builder().name(Resumes.NAME).gender((Gender) value).build())
                    .build()),
        sent(
            "ResumeDetailInfo",
            "married",
            "/param/resume_detail_info/married",
            MARITAL_STATUS,
            value ->
                Resumes.minimal()
                    .person(
                        PersonalDetails.builder()
                            .name(Resumes.NAME)
                            .maritalStatus((MaritalStatus) value)
                            .build())
                    .build()),
        sent(
            "ResumeDetailInfo",
            "education",
            "/param/resume_detail_info/education",
            EDUCATION_LEVEL,
            value ->
                Resumes.minimal()
                    .highestEducation(
                        HighestEducation.builder().level((EducationLevel) value).build())
                    .build()),
        sent(
            "EducationInfo",
            "education",
            "/param/resume_detail_info/education_info_list/0/education",
            EDUCATION_LEVEL,
            value ->
                Resumes.minimal()
                    .addEducations(Education.builder().level((EducationLevel) value).build())
                    .build()));
  }

  private static VocabularyCase sent(
      String schema,
      String property,
      String pointer,
      Words words,
      Function<Object, Resume> resume) {
    BiConsumer<RecruitingPlatform, Object> send =
        (platform, value) -> platform.port(ResumeIntake.class).submit(resume.apply(value));
    return VocabularyCase.sent(schema, property, DingTalkSubmission.DRIVER, pointer, words, send);
  }
}
