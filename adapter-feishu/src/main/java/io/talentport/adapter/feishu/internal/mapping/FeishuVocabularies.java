package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.support.mapping.Vocabulary;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.ResumeSourceStatus;
import io.talentport.core.model.ResumeSourceType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Feishu's numbers for the core's words. A test holds the tables against the specification. */
final class FeishuVocabularies {

  static final Vocabulary<RecruitmentType> RECRUITMENT =
      Vocabulary.of(RecruitmentType::of, RecruitmentType::value)
          .pair("1", RecruitmentType.EXPERIENCED)
          .pair("2", RecruitmentType.CAMPUS)
          .build();

  static final Vocabulary<DeliveryType> DELIVERY =
      Vocabulary.of(DeliveryType::of, DeliveryType::value)
          .pair("1", DeliveryType.HR_SOURCING)
          .pair("2", DeliveryType.CANDIDATE)
          .pair("3", DeliveryType.REFERRAL)
          .pair("4", DeliveryType.OTHER)
          .build();

  static final Vocabulary<ResumeSourceStatus> SOURCE_STATUS =
      Vocabulary.of(ResumeSourceStatus::of, ResumeSourceStatus::value)
          .pair("1", ResumeSourceStatus.ENABLED)
          .pair("2", ResumeSourceStatus.DISABLED)
          .build();

  static final Vocabulary<ResumeSourceType> SOURCE_TYPE =
      Vocabulary.of(ResumeSourceType::of, ResumeSourceType::value)
          .pair("10000", ResumeSourceType.INTERNAL_REFERRAL)
          .pair("10001", ResumeSourceType.HEADHUNTER)
          .pair("10002", ResumeSourceType.INTERNAL)
          .pair("10003", ResumeSourceType.JOB_SITE)
          .pair("10004", ResumeSourceType.SOCIAL_MEDIA)
          .pair("10005", ResumeSourceType.OFFLINE)
          .pair("10006", ResumeSourceType.OTHER)
          .pair("10007", ResumeSourceType.EXTERNAL_REFERRAL)
          .pair("10008", ResumeSourceType.INTERNAL_TRANSFER)
          .pair("10009", ResumeSourceType.INTERN_CONVERSION)
          .build();

  static final Vocabulary<IdentificationType> IDENTIFICATION =
      Vocabulary.of(IdentificationType::of, IdentificationType::value)
          .pair("1", IdentificationType.MAINLAND_ID_CARD)
          .pair("2", IdentificationType.PASSPORT)
          .pair("3", IdentificationType.HK_MACAO_RESIDENCE_PERMIT)
          .pair("4", IdentificationType.TAIWAN_TRAVEL_PERMIT)
          .pair("5", IdentificationType.OTHER)
          .pair("6", IdentificationType.HK_MACAO_TRAVEL_PERMIT)
          .pair("9", IdentificationType.TAIWAN_RESIDENCE_PERMIT)
          .build();

  static final Vocabulary<Gender> GENDER =
      Vocabulary.of(Gender::of, Gender::value)
          .pair("1", Gender.MALE)
          .pair("2", Gender.FEMALE)
          .pair("3", Gender.OTHER)
          .build();

  static final Vocabulary<EducationLevel> DEGREE =
      Vocabulary.of(EducationLevel::of, EducationLevel::value)
          .pair("1", EducationLevel.PRIMARY_SCHOOL)
          .pair("2", EducationLevel.JUNIOR_HIGH_SCHOOL)
          .pair("3", EducationLevel.VOCATIONAL_SCHOOL)
          .pair("4", EducationLevel.SENIOR_HIGH_SCHOOL)
          .pair("5", EducationLevel.JUNIOR_COLLEGE)
          .pair("6", EducationLevel.BACHELOR)
          .pair("7", EducationLevel.MASTER)
          .pair("8", EducationLevel.DOCTOR)
          .pair("9", EducationLevel.OTHER)
          .build();

  /** {@code creator_account_type} where the creator is a user. */
  static final Integer CREATED_BY_EMPLOYEE = 1;

  private FeishuVocabularies() {}

  static Optional<Integer> gender(Gender gender) {
    return GENDER.platformWord(gender).map(Integer::valueOf);
  }

  /** An unknown level has no number: "other" would be a claim. */
  static Optional<Integer> degree(EducationLevel level) {
    return DEGREE.platformWord(level).map(Integer::valueOf);
  }

  /** A kind that is no constant may be one of Feishu's own numbers, as a look-up gave it. */
  static Optional<Integer> documentType(IdentificationType type) {
    return Optional.of(IDENTIFICATION.toPlatform(type))
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  /** The mode of study, which résumés write in words: 2 full-time, 3 part-time, 4, 1, or other. */
  static Integer educationType(String words) {
    if (words.contains("非全日制")) {
      return 3;
    }
    if (words.contains("全日制") || words.replace("非统招", "").contains("统招")) {
      return 2;
    }
    if (words.contains("自考")) {
      return 4;
    }
    return words.contains("海外") ? 1 : 5;
  }

  static <V> Optional<V> find(Vocabulary<V> vocabulary, @Nullable Object number) {
    return number == null || number.toString().isBlank()
        ? Optional.empty()
        : Optional.of(vocabulary.toCore(number.toString()));
  }

  static Integer identificationNumber(IdentificationType type) {
    return documentType(type)
        .orElseThrow(
            () ->
                InvalidRequestException.of(
                    "query.identificationType",
                    "must be a constant of IdentificationType or one of Feishu's numbers",
                    "Use for example IdentificationType.PASSPORT."));
  }
}
