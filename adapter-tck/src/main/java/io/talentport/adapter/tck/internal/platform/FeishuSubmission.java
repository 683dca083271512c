package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.SubmitProgress;
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

  /** The document is stored by a call of its own, before the person is created by another. */
  static final OperationDriver DOCUMENT =
      new OperationDriver(
              "uploadAttachment",
              ResumeIntake.class,
              seed -> {},
              platform -> List.of(storedAs(platform.port(ResumeIntake.class))))
          .among(1);

  private FeishuSubmission() {}

  /** What comes of the upload is the document's id, however the submit ends afterwards. */
  private static String storedAs(ResumeIntake intake) {
    try {
      return id(
          intake
              .submit(Resumes.withDocument().matchedJobs(List.of()).build())
              .progress()
              .orElseThrow());
    } catch (RecruitingException later) {
      if (later.operation().filter("createTalent"::equals).isEmpty()) {
        throw later;
      }
      return id(later.progress().orElseThrow());
    }
  }

  private static String id(SubmitProgress progress) {
    return progress.attachmentId().orElseThrow();
  }

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
