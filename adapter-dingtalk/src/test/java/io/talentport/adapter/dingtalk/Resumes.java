package io.talentport.adapter.dingtalk;

import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import java.net.URI;

/** Résumés to submit. */
final class Resumes {

  static final String MOBILE = "13900007777";
  static final ResumeFile DOCUMENT =
      ResumeFile.ofUrl("Lin 13900007777.pdf", URI.create("https://files.example.org/1"));

  private Resumes() {}

  static Resume plain() {
    return of(MOBILE, "lin@example.org");
  }

  static Resume of(String mobile, String email) {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of("Lin Example")).build())
        .contacts(
            ContactDetails.builder()
                .mobile(MobileNumber.of(mobile))
                .email(EmailAddress.of(email))
                .build())
        .channel(ResumeChannel.LAGOU)
        .build();
  }

  static Resume withDocument() {
    return Resume.builder()
        .from(plain())
        .channel(ResumeChannel.of("maimai"))
        .file(DOCUMENT.withSize(120_034))
        .addMatchedJobs(JobId.of("job"))
        .build();
  }
}
