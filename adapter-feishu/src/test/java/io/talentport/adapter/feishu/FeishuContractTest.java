package io.talentport.adapter.feishu;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@DisplayName("Feishu's adapter")
@Tag("slow")
class FeishuContractTest extends RecruitingAdapterContract {

  private static final String CROSSWALK = "ResumeCrosswalkTest";
  private static final String UPDATE =
      "C184 to C187, UpdateExistingTest; sent for a person who exists only";
  private static final String NOT_CARRIED = "never sent: the core has nothing for it";
  private static final String NOT_READ = "left unread in a reply";

  @Override
  protected AdapterUnderTest adapter() {
    return FeishuUnderTest.adapter()
        .coveredElsewhere(
            "createApplication", "C109, ResumeSubmitStepsTest; a refusal is an outcome of its job")
        .coveredElsewhere("updateTalent", UPDATE)
        .coveredElsewhere("UpdateTalentRequest.operator_account_type", UPDATE)
        .coveredElsewhere("UpdatedTalent.operator_account_type", NOT_READ)
        .coveredElsewhere("C36", "ResumeCrosswalkTest; the crosswalk field by field")
        .coveredElsewhere("C37", "ResumeCrosswalkTest")
        .coveredElsewhere("CreateTalentRequest.creator_account_type", CROSSWALK)
        .coveredElsewhere("NewTalentEducation.education_type", CROSSWALK)
        .coveredElsewhere("NewTalentEducation.academic_ranking", NOT_CARRIED)
        .coveredElsewhere("NewTalentCareer.career_type", UPDATE)
        .coveredElsewhere("NewTalentLanguage.language", NOT_CARRIED)
        .coveredElsewhere("NewTalentLanguage.proficiency", NOT_CARRIED)
        .coveredElsewhere("NewTalentSns.sns_type", NOT_CARRIED)
        .coveredElsewhere("CreateApplicationRequest.delivery_type", "ApplicationDetailsTest")
        .coveredElsewhere("CreatedTalent.creator_account_type", NOT_READ)
        .coveredElsewhere("TalentItemEducation.degree", NOT_READ)
        .coveredElsewhere("TalentItemEducation.education_type", NOT_READ)
        .coveredElsewhere("TalentItemEducation.academic_ranking", NOT_READ)
        .coveredElsewhere("TalentItemCareer.career_type", NOT_READ)
        .coveredElsewhere("TalentItemLanguage.language", NOT_READ)
        .coveredElsewhere("TalentItemLanguage.proficiency", NOT_READ)
        .coveredElsewhere("TalentItemSns.sns_type", NOT_READ);
  }
}
