package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.support.mapping.Vocabulary;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.ResumeChannel;
import java.util.Optional;

/** DingTalk's words for the core's. A test holds the tables against the specification. */
final class DingTalkVocabularies {

  static final Vocabulary<Gender> GENDER =
      Vocabulary.of(Gender::of, Gender::value)
          .pair("男性", Gender.MALE)
          .pair("女性", Gender.FEMALE)
          .build();

  static final Vocabulary<MaritalStatus> MARITAL_STATUS =
      Vocabulary.of(MaritalStatus::of, MaritalStatus::value)
          .pair("已婚", MaritalStatus.MARRIED)
          .pair("未婚", MaritalStatus.UNMARRIED)
          .pair("离婚", MaritalStatus.DIVORCED)
          .build();

  static final Vocabulary<EducationLevel> EDUCATION_LEVEL =
      Vocabulary.of(EducationLevel::of, EducationLevel::value)
          .pair("小学", EducationLevel.PRIMARY_SCHOOL)
          .pair("初中", EducationLevel.JUNIOR_HIGH_SCHOOL)
          .pair("高中", EducationLevel.SENIOR_HIGH_SCHOOL)
          .pair("中专", EducationLevel.VOCATIONAL_SCHOOL)
          .pair("大专", EducationLevel.JUNIOR_COLLEGE)
          .pair("本科", EducationLevel.BACHELOR)
          .pair("硕士", EducationLevel.MASTER)
          .pair("博士", EducationLevel.DOCTOR)
          .pair("其他", EducationLevel.OTHER)
          .build();

  static final Vocabulary<ResumeChannel> CHANNEL =
      Vocabulary.of(ResumeChannel::of, ResumeChannel::value)
          .pair("lagou", ResumeChannel.LAGOU)
          .pair("51job", ResumeChannel.FIFTY_ONE_JOB)
          .pair("58tongcheng", ResumeChannel.FIFTY_EIGHT)
          .pair("zhilian", ResumeChannel.ZHILIAN)
          .pair("liepin", ResumeChannel.LIEPIN)
          .pair("boss", ResumeChannel.BOSS)
          .pair("other", ResumeChannel.OTHER)
          .build();

  private DingTalkVocabularies() {}

  /** DingTalk's word for a sex; absent for the constant that it has no word for. */
  static Optional<String> word(Gender gender) {
    return gender.equals(Gender.OTHER) ? Optional.empty() : Optional.of(GENDER.toPlatform(gender));
  }
}
