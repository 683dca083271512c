package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.port.ResumeIntake;
import java.nio.file.Path;
import java.util.List;

/** A résumé on its way to Feishu, whose person is created by one call of several. */
final class FeishuSubmission {

  /** A document at an address is not fetched and without jobs nobody applies: one call is left. */
  static final OperationDriver PERSON =
      new OperationDriver(
          "createTalent",
          ResumeIntake.class,
          seed -> {},
          platform ->
              List.of(
                  platform
                      .port(ResumeIntake.class)
                      .submit(Resumes.full().matchedJobs(List.of()).build())));

  private FeishuSubmission() {}

  /** Feishu takes everybody who has a name; a document must be there and have something in it. */
  static List<RefusedResume> refused() {
    return List.of(
        new RefusedResume(
            "resume.file",
            "must be a file that can be read",
            () -> withFile(ResumeFile.ofPath(Path.of("marker-of-a-missing-file.pdf")))),
        new RefusedResume(
            "resume.file",
            "must have from 1 to 314572800 bytes",
            () -> withFile(ResumeFile.ofBytes("resume.pdf", new byte[0]))));
  }

  private static Resume withFile(ResumeFile file) {
    return Resumes.minimal().file(file).build();
  }
}
