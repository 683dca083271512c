package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeRequest;
import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeResponse;
import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeResult;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.once.KeyedSubmit;
import io.talentport.adapter.support.once.SubmitOnce;
import io.talentport.adapter.support.once.SubmitSteps;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.PlatformId;
import io.talentport.core.error.Required;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Submits a résumé in its parts, in one call. Thread-safe. */
final class DingTalkResumeIntake implements ResumeIntake {

  private final PlatformId platform;
  private final ResumeApi api;
  private final DingTalkApp app;
  private final SubmitChecks checks;
  private final RecordReader reader;
  private final DuplicateCheck duplicates;
  private final SubmitOnce once;

  DingTalkResumeIntake(PlatformId platform, ResumeApi api, DingTalkApp app, SubmitOnce once) {
    this.platform = platform;
    this.api = api;
    this.app = app;
    this.once = once;
    Operation operation = Operation.of(platform.value(), ResumeApi.ADD_RESUME);
    this.checks = new SubmitChecks(operation);
    this.reader = new RecordReader(operation);
    this.duplicates = new DuplicateCheck(platform.value(), api, app);
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
    Attempt attempt = checked(submitted, chosen);
    return chosen
        .key()
        .map(key -> once.submit(key, submitted, attempt))
        .orElseGet(() -> attempt.run(SubmitProgress.none(platform), SubmitSteps.UNRECORDED));
  }

  @Override
  public SubmitPlan preview(@Nullable Resume resume, @Nullable SubmitOptions options) {
    Attempt attempt = checked(Required.value("resume", resume), Required.value("options", options));
    attempt.requireNewIfAsked();
    return checks.plan(attempt.notCarried);
  }

  private Attempt checked(Resume resume, SubmitOptions options) {
    checks.requireNoUpdate(options);
    checks.requireAddable(resume);
    List<String> notCarried = DingTalkMapping.notCarried(resume);
    if (options.isStrict() && !notCarried.isEmpty()) {
      throw checks.unsupported(
          "DingTalk cannot store " + String.join(", ", notCarried),
          "Leave it out of the résumé, or submit it with SubmitOptions.lenient().");
    }
    return new Attempt(
        resume, notCarried, options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS);
  }

  /** A résumé that was checked. */
  private final class Attempt implements KeyedSubmit {

    private final Resume resume;
    private final List<String> notCarried;
    private final boolean failIfExists;

    private Attempt(Resume resume, List<String> notCarried, boolean failIfExists) {
      this.resume = resume;
      this.notCarried = notCarried;
      this.failIfExists = failIfExists;
    }

    @Override
    public ResumeReceipt run(SubmitProgress from, SubmitSteps steps) {
      requireNewIfAsked();
      AddResumeRequest request = new AddResumeRequest();
      request.bizCode = app.bizCode();
      request.param = DingTalkMapping.submission(resume, app.operator());
      steps.sending(from.withUnconfirmedTalent());
      AddResumeResponse reply = api.addResume(request);
      AddResumeResult result = reader.present(reply, "result", reply.result);
      reader.present(reply, "result.resume_id", result.resumeId);
      return reader.whole(
          reply, () -> DingTalkMapping.receipt(result, platform, resume, notCarried));
    }

    private void requireNewIfAsked() {
      if (failIfExists) {
        requireNew();
      }
    }

    @Override
    public void requireNew() {
      duplicates.requireNew(resume);
    }
  }
}
