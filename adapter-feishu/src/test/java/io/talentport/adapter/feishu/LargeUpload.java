package io.talentport.adapter.feishu;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.port.ResumeIntake;
import java.nio.file.Path;

/** Submits one document, in a process of its own with little memory. */
final class LargeUpload {

  private LargeUpload() {}

  public static void main(String[] arguments) {
    Resume resume =
        Resume.builder()
            .person(PersonalDetails.builder().name(PersonName.of("Lin")).build())
            .file(ResumeFile.ofPath(Path.of(arguments[0])))
            .build();
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      platform.port(ResumeIntake.class).submit(resume);
    }
  }
}
