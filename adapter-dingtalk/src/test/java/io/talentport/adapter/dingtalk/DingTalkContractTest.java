package io.talentport.adapter.dingtalk;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@DisplayName("DingTalk's adapter")
@Tag("slow")
class DingTalkContractTest extends RecruitingAdapterContract {

  private static final String NO_OTHER_CRITERIA =
      "TalentLookupTest; mainland mobile numbers are the only criterion";

  @Override
  protected AdapterUnderTest adapter() {
    return DingTalkUnderTest.adapter()
        .coveredElsewhere(
            "getToken", "ChosenWaysUnderFaultsTest, TokenEndpointTest; asked for by a setting only")
        .coveredElsewhere(
            "createCorpToken",
            "ChosenWaysUnderFaultsTest, TokenEndpointTest; asked for by a setting only")
        .coveredElsewhere("createCorpAccessToken", "ThirdPartyAppTest; asked for by a setting only")
        .coveredElsewhere(
            "listStatisticsResumes",
            "ChosenWaysUnderFaultsTest, OtherListingTest; chosen by a setting only")
        .coveredElsewhere(
            "importCandidateByResume",
            "ChosenWaysUnderFaultsTest, ResumeImportTest; chosen by a setting only")
        .coveredElsewhere(
            "checkResumeExistence",
            "ChosenWaysUnderFaultsTest, DuplicateCheckTest; chosen by an option only")
        .coveredElsewhere("ImportCandidateByResumeRequest.fileSourceType", "ResumeImportTest")
        .coveredElsewhere("ImportCandidateByResumeRequest.fileType", "ResumeImportTest")
        .coveredElsewhere("ImportCandidateByResumeRequest.channelCode", "ResumeImportTest")
        .coveredElsewhere("ExistenceEducation.school_type", "never sent")
        .coveredElsewhere("C70", NO_OTHER_CRITERIA)
        .coveredElsewhere("C71", NO_OTHER_CRITERIA)
        .coveredElsewhere("C72", NO_OTHER_CRITERIA)
        .coveredElsewhere("C73", NO_OTHER_CRITERIA)
        .coveredElsewhere("C74", NO_OTHER_CRITERIA);
  }
}
