package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeRequest;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeResponse;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.PlatformId;
import io.talentport.core.error.Required;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Submits a résumé's document alone, which DingTalk fetches and parses. Thread-safe. */
final class DingTalkResumeImport implements ResumeIntake {

  private final PlatformId platform;
  private final CandidateApi api;
  private final DingTalkApp app;
  private final SubmitChecks checks;
  private final RecordReader reader;
  private final ImportHours hours;

  DingTalkResumeImport(PlatformId platform, CandidateApi api, DingTalkApp app, ImportHours hours) {
    this.platform = platform;
    this.api = api;
    this.app = app;
    this.checks = new SubmitChecks(operation(platform));
    this.reader = new RecordReader(checks.operation());
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
    throw checks.inOneStep();
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume, @Nullable SubmitOptions options) {
    Resume submitted = Required.value("resume", resume);
    SubmitOptions chosen = Required.value("options", options);
    checks.requireImportable(submitted);
    List<String> notCarried = DingTalkMapping.notImported(submitted);
    refuseUnlessPossible(chosen, notCarried);
    ImportCandidateByResumeRequest request = DingTalkMapping.importOf(submitted);
    String operator =
        submitted
            .operator()
            .map(OperatorId::value)
            .orElse(app.operator() == null ? null : app.operator().value());
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

  private void refuseUnlessPossible(SubmitOptions options, List<String> notCarried) {
    if (options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS) {
      throw checks.unsupported(
          "DingTalk's import cannot be guarded by a look-up: it does not send who the person is",
          "Look the person up with TalentLookup, then submit with ExistingPerson.CREATE.");
    }
    if (options.isStrict() && !notCarried.isEmpty()) {
      throw checks.unsupported(
          "DingTalk's import takes the document only, not " + String.join(", ", notCarried),
          "Submit with SubmitOptions.lenient(), or set talentport.dingtalk.submit-operation=resume-add.");
    }
  }
}
