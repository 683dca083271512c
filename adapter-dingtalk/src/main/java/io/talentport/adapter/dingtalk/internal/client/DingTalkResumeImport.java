package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeRequest;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.ImportCandidateByResumeResponse;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.once.KeyedSubmit;
import io.talentport.adapter.support.once.SubmitOnce;
import io.talentport.adapter.support.once.SubmitSteps;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.PlatformId;
import io.talentport.core.error.Required;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
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
  private final SubmitOnce once;

  DingTalkResumeImport(
      PlatformId platform, CandidateApi api, DingTalkApp app, ImportHours hours, SubmitOnce once) {
    this.platform = platform;
    this.api = api;
    this.app = app;
    this.once = once;
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
    List<String> notCarried = notCarried(submitted, chosen);
    Attempt attempt = new Attempt(submitted, notCarried);
    // Wait for the import hours outside of the key, so that no key is held meanwhile.
    return hours.within(
        () ->
            chosen
                .key()
                .map(key -> once.submit(key, submitted, attempt))
                .orElseGet(
                    () -> attempt.run(SubmitProgress.none(platform), SubmitSteps.UNRECORDED)));
  }

  /** Possible at any hour: nothing is sent. */
  @Override
  public SubmitPlan preview(@Nullable Resume resume, @Nullable SubmitOptions options) {
    Resume submitted = Required.value("resume", resume);
    return checks.plan(notCarried(submitted, Required.value("options", options)));
  }

  /** A résumé that was checked. */
  private final class Attempt implements KeyedSubmit {

    private final Resume resume;
    private final List<String> notCarried;

    private Attempt(Resume resume, List<String> notCarried) {
      this.resume = resume;
      this.notCarried = notCarried;
    }

    @Override
    public ResumeReceipt run(SubmitProgress from, SubmitSteps steps) {
      ImportCandidateByResumeRequest request = DingTalkMapping.importOf(resume);
      hours.check();
      steps.sending(from.withUnconfirmedTalent());
      ImportCandidateByResumeResponse reply = api.importCandidateByResume(operator(), request);
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

    private @Nullable String operator() {
      return resume
          .operator()
          .map(OperatorId::value)
          .orElse(app.operator() == null ? null : app.operator().value());
    }

    @Override
    public void requireNew() {
      throw noLookUp();
    }
  }

  /** The fields left out of a résumé that can be imported. */
  private List<String> notCarried(Resume resume, SubmitOptions options) {
    checks.requireNoUpdate(options);
    checks.requireImportable(resume);
    List<String> notCarried = DingTalkMapping.notImported(resume);
    if (options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS) {
      throw noLookUp();
    }
    if (options.isStrict() && !notCarried.isEmpty()) {
      throw checks.unsupported(
          "DingTalk's import takes the document only, not " + String.join(", ", notCarried),
          "Submit with SubmitOptions.lenient(), or set talentport.dingtalk.submit-operation=resume-add.");
    }
    return notCarried;
  }

  private UnsupportedCapabilityException noLookUp() {
    return checks.unsupported(
        "DingTalk's import cannot be guarded by a look-up: it does not send who the person is",
        "Look the person up with TalentLookup, then submit with ExistingPerson.CREATE.");
  }
}
