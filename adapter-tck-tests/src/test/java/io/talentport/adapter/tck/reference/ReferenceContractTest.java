package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import org.junit.jupiter.api.Tag;

/** The contract can be kept, also by an adapter that shares no line with the product's. */
@Tag("same-on-every-jdk")
@Tag("slow")
class ReferenceContractTest extends RecruitingAdapterContract {

  @Override
  protected AdapterUnderTest adapter() {
    return ReferenceUnderTest.with(Defect.NONE);
  }
}
