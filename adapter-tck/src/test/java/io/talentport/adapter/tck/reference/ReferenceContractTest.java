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
        .logs(() -> "");
  }
}
