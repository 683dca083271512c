package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateApplicationRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.ExternalApplicationItem;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentEducation;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentIdentification;
import io.talentport.adapter.feishu.internal.wire.model.ResumeSourceItem;
import io.talentport.adapter.feishu.internal.wire.model.TalentBatchItem;
import io.talentport.adapter.support.mapping.Vocabulary;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.ResumeSourceStatus;
import io.talentport.core.model.ResumeSourceType;
import io.talentport.core.text.Blanks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Feishu's values mean in the core. A vocabulary belongs to one call and direction: fields of
 * the same name have other values elsewhere. The values are the specification's.
 */
final class FeishuVocabularies {

  static final Vocabulary<RecruitmentType> RECRUITMENT =
      Vocabulary.of(RecruitmentType::of, RecruitmentType::value)
          .pair(
              ExternalApplicationItem.JOB_RECRUITMENT_TYPE_EXPERIENCED, RecruitmentType.EXPERIENCED)
          .pair(ExternalApplicationItem.JOB_RECRUITMENT_TYPE_CAMPUS, RecruitmentType.CAMPUS)
          .build();

  static final Vocabulary<DeliveryType> EXTERNAL_DELIVERY =
      Vocabulary.of(DeliveryType::of, DeliveryType::value)
          .pair(ExternalApplicationItem.DELIVERY_TYPE_HR_SOURCING, DeliveryType.HR_SOURCING)
          .pair(ExternalApplicationItem.DELIVERY_TYPE_CANDIDATE_APPLIED, DeliveryType.CANDIDATE)
          .pair(ExternalApplicationItem.DELIVERY_TYPE_RECOMMENDED, DeliveryType.REFERRAL)
          .pair(ExternalApplicationItem.DELIVERY_TYPE_OTHER, DeliveryType.OTHER)
          .build();

  static final Vocabulary<DeliveryType> APPLICATION_DELIVERY =
      Vocabulary.of(DeliveryType::of, DeliveryType::value)
          .pair(CreateApplicationRequest.DELIVERY_TYPE_HR_SOURCING, DeliveryType.HR_SOURCING)
          .pair(CreateApplicationRequest.DELIVERY_TYPE_CANDIDATE_APPLIED, DeliveryType.CANDIDATE)
          .build();

  static final Vocabulary<ResumeSourceStatus> SOURCE_STATUS =
      Vocabulary.of(ResumeSourceStatus::of, ResumeSourceStatus::value)
          .pair(ResumeSourceItem.ACTIVE_STATUS_ENABLED, ResumeSourceStatus.ENABLED)
          .pair(ResumeSourceItem.ACTIVE_STATUS_DISABLED, ResumeSourceStatus.DISABLED)
          .build();

  static final Vocabulary<ResumeSourceType> SOURCE_TYPE =
      Vocabulary.of(ResumeSourceType::of, ResumeSourceType::value)
          .pair(ResumeSourceItem.RESUME_SOURCE_TYPE_REFERRAL, ResumeSourceType.INTERNAL_REFERRAL)
          .pair(ResumeSourceItem.RESUME_SOURCE_TYPE_HEADHUNTER, ResumeSourceType.HEADHUNTER)
          .pair(ResumeSourceItem.RESUME_SOURCE_TYPE_INTERNAL, ResumeSourceType.INTERNAL)
          .pair(ResumeSourceItem.RESUME_SOURCE_TYPE_THIRD_PARTY_SITE, ResumeSourceType.JOB_SITE)
          .pair(ResumeSourceItem.RESUME_SOURCE_TYPE_SOCIAL_MEDIA, ResumeSourceType.SOCIAL_MEDIA)
          .pair(ResumeSourceItem.RESUME_SOURCE_TYPE_OFFLINE, ResumeSourceType.OFFLINE)
          .pair(ResumeSourceItem.RESUME_SOURCE_TYPE_OTHER, ResumeSourceType.OTHER)
          .pair(
              ResumeSourceItem.RESUME_SOURCE_TYPE_EXTERNAL_REFERRAL,
              ResumeSourceType.EXTERNAL_REFERRAL)
          .pair(
              ResumeSourceItem.RESUME_SOURCE_TYPE_EMPLOYEE_TRANSFER,
              ResumeSourceType.INTERNAL_TRANSFER)
          .pair(
              ResumeSourceItem.RESUME_SOURCE_TYPE_INTERN_CONVERSION,
              ResumeSourceType.INTERN_CONVERSION)
          .build();

  static final Vocabulary<IdentificationType> LOOKED_UP_DOCUMENT =
      Vocabulary.of(IdentificationType::of, IdentificationType::value)
          .pair(
              BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_MAINLAND_ID_CARD,
              IdentificationType.MAINLAND_ID_CARD)
          .pair(BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_PASSPORT, IdentificationType.PASSPORT)
          .pair(
              BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_HK_MACAO_RESIDENCE_PERMIT,
              IdentificationType.HK_MACAO_RESIDENCE_PERMIT)
          .pair(
              BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_TAIWAN_TRAVEL_PERMIT,
              IdentificationType.TAIWAN_TRAVEL_PERMIT)
          .pair(BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_OTHER, IdentificationType.OTHER)
          .pair(
              BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_HK_MACAO_TRAVEL_PERMIT,
              IdentificationType.HK_MACAO_TRAVEL_PERMIT)
          .pair(
              BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_TAIWAN_RESIDENCE_PERMIT,
              IdentificationType.TAIWAN_RESIDENCE_PERMIT)
          .pair(
              BatchGetTalentIdsRequest.IDENTIFICATION_TYPE_HK_ID_CARD,
              IdentificationType.HK_ID_CARD)
          .build();

  static final Vocabulary<IdentificationType> FOUND_DOCUMENT =
      Vocabulary.of(IdentificationType::of, IdentificationType::value)
          .pair(
              TalentBatchItem.IDENTIFICATION_TYPE_MAINLAND_ID_CARD,
              IdentificationType.MAINLAND_ID_CARD)
          .pair(TalentBatchItem.IDENTIFICATION_TYPE_PASSPORT, IdentificationType.PASSPORT)
          .pair(
              TalentBatchItem.IDENTIFICATION_TYPE_HK_MACAO_RESIDENCE_PERMIT,
              IdentificationType.HK_MACAO_RESIDENCE_PERMIT)
          .pair(
              TalentBatchItem.IDENTIFICATION_TYPE_TAIWAN_TRAVEL_PERMIT,
              IdentificationType.TAIWAN_TRAVEL_PERMIT)
          .pair(TalentBatchItem.IDENTIFICATION_TYPE_OTHER, IdentificationType.OTHER)
          .pair(
              TalentBatchItem.IDENTIFICATION_TYPE_HK_MACAO_TRAVEL_PERMIT,
              IdentificationType.HK_MACAO_TRAVEL_PERMIT)
          .pair(
              TalentBatchItem.IDENTIFICATION_TYPE_TAIWAN_RESIDENCE_PERMIT,
              IdentificationType.TAIWAN_RESIDENCE_PERMIT)
          .pair(TalentBatchItem.IDENTIFICATION_TYPE_HK_ID_CARD, IdentificationType.HK_ID_CARD)
          .build();

  static final Vocabulary<IdentificationType> STORED_DOCUMENT =
      Vocabulary.of(IdentificationType::of, IdentificationType::value)
          .pair(
              NewTalentIdentification.IDENTIFICATION_TYPE_MAINLAND_ID_CARD,
              IdentificationType.MAINLAND_ID_CARD)
          .pair(NewTalentIdentification.IDENTIFICATION_TYPE_PASSPORT, IdentificationType.PASSPORT)
          .pair(
              NewTalentIdentification.IDENTIFICATION_TYPE_HK_MACAO_RESIDENCE_PERMIT,
              IdentificationType.HK_MACAO_RESIDENCE_PERMIT)
          .pair(
              NewTalentIdentification.IDENTIFICATION_TYPE_TAIWAN_TRAVEL_PERMIT,
              IdentificationType.TAIWAN_TRAVEL_PERMIT)
          .pair(NewTalentIdentification.IDENTIFICATION_TYPE_OTHER, IdentificationType.OTHER)
          .pair(
              NewTalentIdentification.IDENTIFICATION_TYPE_HK_MACAO_TRAVEL_PERMIT,
              IdentificationType.HK_MACAO_TRAVEL_PERMIT)
          .pair(
              NewTalentIdentification.IDENTIFICATION_TYPE_TAIWAN_RESIDENCE_PERMIT,
              IdentificationType.TAIWAN_RESIDENCE_PERMIT)
          .build();

  static final Vocabulary<Gender> GENDER =
      Vocabulary.of(Gender::of, Gender::value)
          .pair(NewTalentBasicInfo.GENDER_MALE, Gender.MALE)
          .pair(NewTalentBasicInfo.GENDER_FEMALE, Gender.FEMALE)
          .pair(NewTalentBasicInfo.GENDER_OTHER, Gender.OTHER)
          .build();

  static final Vocabulary<EducationLevel> DEGREE =
      Vocabulary.of(EducationLevel::of, EducationLevel::value)
          .pair(NewTalentEducation.DEGREE_PRIMARY_SCHOOL, EducationLevel.PRIMARY_SCHOOL)
          .pair(NewTalentEducation.DEGREE_JUNIOR_HIGH_SCHOOL, EducationLevel.JUNIOR_HIGH_SCHOOL)
          .pair(
              NewTalentEducation.DEGREE_SECONDARY_VOCATIONAL_SCHOOL,
              EducationLevel.VOCATIONAL_SCHOOL)
          .pair(NewTalentEducation.DEGREE_SENIOR_HIGH_SCHOOL, EducationLevel.SENIOR_HIGH_SCHOOL)
          .pair(NewTalentEducation.DEGREE_JUNIOR_COLLEGE, EducationLevel.JUNIOR_COLLEGE)
          .pair(NewTalentEducation.DEGREE_BACHELOR, EducationLevel.BACHELOR)
          .pair(NewTalentEducation.DEGREE_MASTER, EducationLevel.MASTER)
          .pair(NewTalentEducation.DEGREE_DOCTOR, EducationLevel.DOCTOR)
          .pair(NewTalentEducation.DEGREE_OTHER, EducationLevel.OTHER)
          .build();

  /** Words for a mode of study that surely mean one of Feishu's. */
  private static final Map<String, Integer> STUDY_MODES =
      Stream.of(
              words(
                  NewTalentEducation.EDUCATION_TYPE_OUTSIDE_MAINLAND,
                  NewTalentEducation.EDUCATION_TYPE_OUTSIDE_MAINLAND_WORDS),
              words(
                  NewTalentEducation.EDUCATION_TYPE_FULL_TIME_NATIONAL_ENROLMENT,
                  NewTalentEducation.EDUCATION_TYPE_FULL_TIME_NATIONAL_ENROLMENT_WORDS),
              words(
                  NewTalentEducation.EDUCATION_TYPE_PART_TIME,
                  NewTalentEducation.EDUCATION_TYPE_PART_TIME_WORDS),
              words(
                  NewTalentEducation.EDUCATION_TYPE_SELF_TAUGHT,
                  NewTalentEducation.EDUCATION_TYPE_SELF_TAUGHT_WORDS),
              words(
                  NewTalentEducation.EDUCATION_TYPE_OTHER,
                  NewTalentEducation.EDUCATION_TYPE_OTHER_WORDS))
          .flatMap(words -> words)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** {@code creator_account_type} where the creator is a user. */
  static final Integer CREATED_BY_EMPLOYEE =
      Integer.valueOf(CreateTalentRequest.CREATOR_ACCOUNT_TYPE_EMPLOYEE);

  private FeishuVocabularies() {}

  private static Stream<Map.Entry<String, Integer>> words(String number, List<String> words) {
    return words.stream().map(word -> Map.entry(word, Integer.valueOf(number)));
  }

  /**
   * Feishu's number for a value; absent for a constant that this vocabulary lacks, and for any
   * other word: "other" would be a claim. A number is sent as it is, so that an application can
   * send what the specification does not list.
   */
  static <V> Optional<Integer> number(Vocabulary<V> vocabulary, V value) {
    return Optional.of(vocabulary.toPlatform(value))
        .filter(number -> number.matches("[0-9]{1,9}"))
        .map(Integer::valueOf);
  }

  static Optional<Integer> gender(Gender gender) {
    return number(GENDER, gender);
  }

  static Optional<Integer> degree(EducationLevel level) {
    return number(DEGREE, level);
  }

  static Optional<Integer> documentType(IdentificationType type) {
    return number(STORED_DOCUMENT, type);
  }

  /** How an application came about; absent if Feishu has no number for it. */
  static Optional<Integer> deliveryType(DeliveryType type) {
    return number(APPLICATION_DELIVERY, type);
  }

  /** The mode of study, which résumés write in words; absent for a word without a sure meaning. */
  static Optional<Integer> studyMode(String words) {
    return Optional.ofNullable(STUDY_MODES.get(Blanks.strip(words)));
  }

  static <V> Optional<V> find(Vocabulary<V> vocabulary, @Nullable Object number) {
    return number == null || number.toString().isBlank()
        ? Optional.empty()
        : Optional.of(vocabulary.toCore(number.toString()));
  }

  static Integer lookedUpDocument(IdentificationType type) {
    return number(LOOKED_UP_DOCUMENT, type)
        .orElseThrow(
            () ->
                InvalidRequestException.of(
                    "query.identificationType",
                    "must be a constant of IdentificationType or one of Feishu's numbers",
                    "Use for example IdentificationType.PASSPORT."));
  }
}
