package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;

/** The contract can be kept, also by an adapter that shares no line with the product's. */
class ReferenceContractTest extends RecruitingAdapterContract {

  @Override
  protected AdapterUnderTest adapter() {
    return AdapterUnderTest.named("dingtalk")
        .serves(ResumeIntake.class, ResumeRecords.class)
        .connect((settings, clock) -> new ReferencePlatform(settings, clock, Defect.NONE))
        .logs(() -> "")
        .coveredElsewhere("C108", "the reference logs nothing")
        .coveredElsewhere("createAccessToken", "not served by the reference")
        .coveredElsewhere("getCandidateByPhone", "not served by the reference")
        .coveredElsewhere("importCandidateByResume", "not served by the reference")
        .coveredElsewhere("listStatisticsResumes", "not served by the reference")
        .coveredElsewhere("createCorpToken", "not served by the reference")
        .coveredElsewhere("checkResumeExistence", "not served by the reference")
        .coveredElsewhere(
            "ImportCandidateByResumeRequest.fileSourceType", "not served by the reference")
        .coveredElsewhere("ImportCandidateByResumeRequest.fileType", "not served by the reference")
        .coveredElsewhere(
            "ImportCandidateByResumeRequest.channelCode", "not served by the reference")
        .coveredElsewhere("ExistenceEducation.school_type", "not served by the reference");
  }
}
