package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeParam;
import io.talentport.adapter.dingtalk.internal.wire.model.ResumeDetailInfo;
import io.talentport.adapter.support.mapping.Vocabulary;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.ResumeChannel;
import java.util.Optional;

/** What DingTalk's words mean in the core. The words are the specification's. */
final class DingTalkVocabularies {

  static final Vocabulary<Gender> GENDER =
      Vocabulary.of(Gender::of, Gender::value)
          .pair(ResumeDetailInfo.SEX_MALE, Gender.MALE)
          .pair(ResumeDetailInfo.SEX_FEMALE, Gender.FEMALE)
          .build();

  static final Vocabulary<MaritalStatus> MARITAL_STATUS =
      Vocabulary.of(MaritalStatus::of, MaritalStatus::value)
          .pair(ResumeDetailInfo.MARRIED_MARRIED, MaritalStatus.MARRIED)
          .pair(ResumeDetailInfo.MARRIED_UNMARRIED, MaritalStatus.UNMARRIED)
          .pair(ResumeDetailInfo.MARRIED_DIVORCED, MaritalStatus.DIVORCED)
          .build();

  static final Vocabulary<EducationLevel> EDUCATION_LEVEL =
      Vocabulary.of(EducationLevel::of, EducationLevel::value)
          .pair(ResumeDetailInfo.EDUCATION_PRIMARY_SCHOOL, EducationLevel.PRIMARY_SCHOOL)
          .pair(ResumeDetailInfo.EDUCATION_JUNIOR_HIGH_SCHOOL, EducationLevel.JUNIOR_HIGH_SCHOOL)
          .pair(ResumeDetailInfo.EDUCATION_SENIOR_HIGH_SCHOOL, EducationLevel.SENIOR_HIGH_SCHOOL)
          .pair(
              ResumeDetailInfo.EDUCATION_SECONDARY_VOCATIONAL_SCHOOL,
              EducationLevel.VOCATIONAL_SCHOOL)
          .pair(ResumeDetailInfo.EDUCATION_JUNIOR_COLLEGE, EducationLevel.JUNIOR_COLLEGE)
          .pair(ResumeDetailInfo.EDUCATION_BACHELOR, EducationLevel.BACHELOR)
          .pair(ResumeDetailInfo.EDUCATION_MASTER, EducationLevel.MASTER)
          .pair(ResumeDetailInfo.EDUCATION_DOCTOR, EducationLevel.DOCTOR)
          .pair(ResumeDetailInfo.EDUCATION_OTHER, EducationLevel.OTHER)
          .build();

  static final Vocabulary<ResumeChannel> CHANNEL =
      Vocabulary.of(ResumeChannel::of, ResumeChannel::value)
          .pair(AddResumeParam.CHANNEL_LAGOU, ResumeChannel.LAGOU)
          .pair(AddResumeParam.CHANNEL_JOB_51, ResumeChannel.FIFTY_ONE_JOB)
          .pair(AddResumeParam.CHANNEL_TONGCHENG_58, ResumeChannel.FIFTY_EIGHT)
          .pair(AddResumeParam.CHANNEL_ZHILIAN, ResumeChannel.ZHILIAN)
          .pair(AddResumeParam.CHANNEL_LIEPIN, ResumeChannel.LIEPIN)
          .pair(AddResumeParam.CHANNEL_BOSS, ResumeChannel.BOSS)
          .pair(AddResumeParam.CHANNEL_OTHER, ResumeChannel.OTHER)
          .build();

  private DingTalkVocabularies() {}

  /** DingTalk's word for a sex; absent for the constant that it has no word for. */
  static Optional<String> word(Gender gender) {
    return gender.equals(Gender.OTHER) ? Optional.empty() : Optional.of(GENDER.toPlatform(gender));
  }
}
