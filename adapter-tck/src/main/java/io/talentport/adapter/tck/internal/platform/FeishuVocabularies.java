package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.platform.VocabularyCase.Words;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceStatus;
import io.talentport.core.model.ResumeSourceType;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.port.TalentLookup;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Feishu's numbers mean in the core, by the vendor's pages. */
final class FeishuVocabularies {

  static final Words RECRUITMENT =
      new Words(
          Map.of("1", RecruitmentType.EXPERIENCED, "2", RecruitmentType.CAMPUS),
          RecruitmentType.known(),
          Set.of(),
          RecruitmentType::of);

  static final Words DELIVERY =
      new Words(
          Map.of(
              "1", DeliveryType.HR_SOURCING,
              "2", DeliveryType.CANDIDATE,
              "3", DeliveryType.REFERRAL,
              "4", DeliveryType.OTHER),
          DeliveryType.known(),
          Set.of(),
          DeliveryType::of);

  static final Words SOURCE_STATUS =
      new Words(
          Map.of("1", ResumeSourceStatus.ENABLED, "2", ResumeSourceStatus.DISABLED),
          ResumeSourceStatus.known(),
          Set.of(),
          ResumeSourceStatus::of);

  static final Words SOURCE_TYPE =
      new Words(
          Map.of(
              "10000", ResumeSourceType.INTERNAL_REFERRAL,
              "10001", ResumeSourceType.HEADHUNTER,
              "10002", ResumeSourceType.INTERNAL,
              "10003", ResumeSourceType.JOB_SITE,
              "10004", ResumeSourceType.SOCIAL_MEDIA,
              "10005", ResumeSourceType.OFFLINE,
              "10006", ResumeSourceType.OTHER,
              "10007", ResumeSourceType.EXTERNAL_REFERRAL,
              "10008", ResumeSourceType.INTERNAL_TRANSFER,
              "10009", ResumeSourceType.INTERN_CONVERSION),
          ResumeSourceType.known(),
          Set.of(),
          ResumeSourceType::of);

  static final Words IDENTIFICATION =
      new Words(
          Map.of(
              "1", IdentificationType.MAINLAND_ID_CARD,
              "2", IdentificationType.PASSPORT,
              "3", IdentificationType.HK_ID_CARD,
              "4", IdentificationType.TAIWAN_TRAVEL_PERMIT,
              "5", IdentificationType.OTHER,
              "6", IdentificationType.HK_MACAO_TRAVEL_PERMIT,
              "8", IdentificationType.HK_MACAO_RESIDENCE_PERMIT,
              "9", IdentificationType.TAIWAN_RESIDENCE_PERMIT),
          IdentificationType.known(),
          Set.of(),
          IdentificationType::of);

  /** Closed: a talent has joined or has not. */
  static final Words ONBOARDED =
      new Words(Map.of("true", true, "false", false), List.of(true, false), Set.of(), null);

  private FeishuVocabularies() {}

  static Integer number(Words words, Object value) {
    return Integer.valueOf(words.wordOf(value));
  }

  static List<VocabularyCase> all(FeishuApplications applications, FeishuSources sources) {
    return List.of(
        VocabularyCase.received(
            "ExternalApplicationItem",
            "job_recruitment_type",
            applications.driver(),
            "/data/items/0/job_recruitment_type",
            RECRUITMENT,
            found -> ((ExternalApplication) found.get(0)).recruitmentType().orElseThrow()),
        VocabularyCase.received(
            "ExternalApplicationItem",
            "delivery_type",
            applications.driver(),
            "/data/items/0/delivery_type",
            DELIVERY,
            found -> ((ExternalApplication) found.get(0)).deliveryType().orElseThrow()),
        VocabularyCase.received(
            "ResumeSourceItem",
            "active_status",
            sources.driver(),
            "/data/items/0/active_status",
            SOURCE_STATUS,
            found -> ((ResumeSource) found.get(0)).status().orElseThrow()),
        VocabularyCase.received(
            "ResumeSourceItem",
            "resume_source_type",
            sources.driver(),
            "/data/items/0/resume_source_type",
            SOURCE_TYPE,
            found -> ((ResumeSource) found.get(0)).type().orElseThrow()),
        VocabularyCase.sent(
            "BatchGetTalentIdsRequest",
            "identification_type",
            FeishuTalents.DRIVER,
            "/identification_type",
            IDENTIFICATION,
            (platform, value) ->
                platform
                    .port(TalentLookup.class)
                    .find(FeishuTalents.query((IdentificationType) value))),
        VocabularyCase.received(
            "TalentBatchItem",
            "identification_type",
            FeishuTalents.DRIVER,
            "/data/talent_list/0/identification_type",
            IDENTIFICATION,
            found -> ((TalentMatch) found.get(0)).identificationType().orElseThrow()),
        VocabularyCase.received(
            "TalentBatchItem",
            "is_onboarded",
            FeishuTalents.DRIVER,
            "/data/talent_list/0/is_onboarded",
            ONBOARDED,
            found -> ((TalentMatch) found.get(0)).onboarded().orElseThrow()));
  }
}
