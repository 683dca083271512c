package com.example.hiring;

import io.talentport.core.CapabilityDetail;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;

/** What the forms ask for, by what the platform says that it takes. */
record PlatformLimits(RecruitingPlatform platform) {

  public boolean takesDocumentContent() {
    return is(ResumeIntake.class, CapabilityDetail.FILE_CONTENT, "yes");
  }

  public boolean takesDocumentAddress() {
    return is(ResumeIntake.class, CapabilityDetail.FILE_URL, "yes");
  }

  public boolean searchesByEmail() {
    return !is(TalentLookup.class, CapabilityDetail.EMAILS_PER_CALL, "no");
  }

  private boolean is(Class<?> port, String limit, String value) {
    return platform
        .capability(port)
        .flatMap(capability -> capability.detail(limit))
        .filter(detail -> detail.value().equals(value))
        .isPresent();
  }
}
