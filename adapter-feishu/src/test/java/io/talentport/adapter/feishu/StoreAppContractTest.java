package io.talentport.adapter.feishu;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@DisplayName("Feishu's adapter as a store app")
@Tag("same-on-every-jdk")
@Tag("slow")
class StoreAppContractTest extends RecruitingAdapterContract {

  private static final List<String> NOT_SERVED =
      List.of(
          "listExternalApplications",
          "createExternalApplication",
          "replaceExternalApplication",
          "deleteExternalApplication",
          "uploadAttachment",
          "createTalent",
          "updateTalent",
          "createApplication",
          "CreateApplicationRequest.delivery_type",
          "CreateTalentRequest.creator_account_type",
          "CreatedTalent.creator_account_type",
          "ExternalApplicationFields.delivery_type",
          "ExternalApplicationFields.job_recruitment_type",
          "NewTalentCareer.career_type",
          "NewTalentEducation.academic_ranking",
          "NewTalentEducation.degree",
          "NewTalentEducation.education_type",
          "NewTalentIdentification.identification_type",
          "NewTalentLanguage.language",
          "NewTalentLanguage.proficiency",
          "NewTalentSns.sns_type",
          "TalentBasicInfo.gender",
          "UpdateTalentRequest.operator_account_type",
          "UpdatedTalent.operator_account_type");

  private static final List<String> NOT_READ =
      List.of(
          "TalentItemEducation.degree",
          "TalentItemEducation.education_type",
          "TalentItemEducation.academic_ranking",
          "TalentItemCareer.career_type",
          "TalentItemLanguage.language",
          "TalentItemLanguage.proficiency",
          "TalentItemSns.sns_type");

  @Override
  protected AdapterUnderTest adapter() {
    AdapterUnderTest adapter = FeishuUnderTest.storeApp();
    NOT_SERVED.forEach(
        subject ->
            adapter.coveredElsewhere(subject, "FeishuContractTest; refused for a store app"));
    NOT_READ.forEach(
        subject -> adapter.coveredElsewhere(subject, "FeishuContractTest; left unread in a reply"));
    return adapter;
  }
}
