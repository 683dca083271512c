package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeRequest;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeResponse;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.SubmitProgress;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands over a résumé's document alone, which DingTalk fetches and reads by itself. */
final class DingTalkResumeImport implements ResumeIntake {

  private final PlatformId platform;
  private final CandidateApi api;
  private final DingTalkApp tenant;
  private final Operation operation;
  private final RecordReader reader;
  private final ImportHours hours;

  DingTalkResumeImport(
      PlatformId platform, CandidateApi api, DingTalkApp tenant, ImportHours hours) {
    this.platform = platform;
    this.api = api;
    this.tenant = tenant;
    this.operation = operation(platform);
    this.reader = new RecordReader(operation);
    this.hours = hours;
  }

  static Operation operation(PlatformId platform) {
    return Operation.of(platform.value(), CandidateApi.IMPORT_CANDIDATE_BY_RESUME);
  }

  @Override
  public ResumeReceipt submit(Resume resume) {
    return submit(resume, SubmitOptions.lenient());
  }

  @Override
  public ResumeReceipt continueSubmit(
      @Nullable SubmitProgress progress, @Nullable Resume resume, @Nullable SubmitOptions options) {
    throw Given.inOneStep(operation);
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume, @Nullable SubmitOptions options) {
    if (resume == null || options == null) {
      throw Given.missing(resume);
    }
    check(resume);
    List<String> notCarried = DingTalkMapping.notImported(resume);
    refuse(options, notCarried);
    ImportCandidateByResumeRequest request = DingTalkMapping.importOf(resume);
    String operator =
        resume
            .operator()
            .map(OperatorId::value)
            .orElse(tenant.operator() == null ? null : tenant.operator().value());
    ImportCandidateByResumeResponse reply =
        hours.within(() -> api.importCandidateByResume(operator, request));
    String candidate = reader.present(reply, "candidateId", reply.candidateId);
    return reader.whole(
        reply,
        () ->
            ResumeReceipt.builder()
                .platform(platform)
                .talentId(TalentId.of(candidate))
                .notCarried(notCarried)
                .build());
  }

  private void refuse(SubmitOptions options, List<String> notCarried) {
    if (options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS) {
      throw unsupported(
          "DingTalk's import cannot be guarded by a look-up: it is not told who the person is",
          "Look the person up with TalentLookup, then submit with ExistingPerson.CREATE.");
    }
    if (options.isStrict() && !notCarried.isEmpty()) {
      throw unsupported(
          "DingTalk's import takes the document only, not " + String.join(", ", notCarried),
          "Submit with SubmitOptions.lenient(), or set talentport.dingtalk.submit-operation=resume-add.");
    }
  }

  private static void check(Resume resume) {
    ResumeFile file =
        resume
            .file()
            .filter(document -> document.url().isPresent())
            .orElseThrow(
                () ->
                    InvalidRequestException.of(
                        "resume.file",
                        "must be a document at an address for DingTalk's import",
                        "Use ResumeFile.ofUrl with an address that DingTalk can reach."));
    if (file.size().isEmpty()) {
      throw InvalidRequestException.of(
          "resume.file.size",
          "must be given for DingTalk's import",
          "Tell it with ResumeFile.withSize.");
    }
  }

  private UnsupportedCapabilityException unsupported(String problem, String remedy) {
    return new UnsupportedCapabilityException(
        ErrorDetails.of(problem)
            .platform(platform.value())
            .operation(operation.id())
            .remedy(remedy)
            .build());
  }
}
