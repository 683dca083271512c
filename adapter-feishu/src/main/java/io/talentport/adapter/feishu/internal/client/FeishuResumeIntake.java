package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.mapping.Places;
import io.talentport.adapter.feishu.internal.mapping.TalentSubmission;
import io.talentport.adapter.support.once.KeyedSubmit;
import io.talentport.adapter.support.once.SubmitOnce;
import io.talentport.adapter.support.once.SubmitSteps;
import io.talentport.adapter.support.once.UndecidedSubmit;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.Required;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks everything possible before the first call, then runs the submit, under a key through
 * {@link SubmitOnce}. Thread-safe: each submit has its own {@link ResumeSubmit}.
 */
final class FeishuResumeIntake implements ResumeIntake {

  /** The remedy if it is unknown whether the talent was created. */
  static final UndecidedSubmit UNDECIDED =
      new UndecidedSubmit(ResumeSubmit.LOOK_UP + " Give the same key with it.", true);

  private final PlatformId platform;
  private final FeishuCodes codes;
  private final ResumePlaces places;
  private final SubmitCalls calls;
  private final SubmitOnce once;

  FeishuResumeIntake(
      PlatformId platform,
      FeishuCodes codes,
      ResumePlaces places,
      SubmitCalls calls,
      SubmitOnce once) {
    this.platform = platform;
    this.codes = codes;
    this.places = places;
    this.calls = calls;
    this.once = once;
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume) {
    return submit(resume, SubmitOptions.lenient());
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume, @Nullable SubmitOptions options) {
    return run(null, resume, options);
  }

  @Override
  public ResumeReceipt continueSubmit(
      @Nullable SubmitProgress progress, @Nullable Resume resume, @Nullable SubmitOptions options) {
    SubmitProgress done = Required.value("progress", progress);
    if (!done.platform().equals(platform)) {
      throw InvalidRequestException.of(
          "progress",
          "is of " + done.platform() + ", not of " + platform,
          "Continue on the platform that it came from, or submit again.");
    }
    return run(done, resume, options);
  }

  /**
   * Runs a submit.
   *
   * @param given what the caller knows to be done; null if it does not continue
   */
  private ResumeReceipt run(
      @Nullable SubmitProgress given, @Nullable Resume resume, @Nullable SubmitOptions options) {
    Resume submitted = Required.value("resume", resume);
    SubmitOptions chosen = Required.value("options", options);
    Attempt attempt = new Attempt(beforeAnyCall(submitted, chosen));
    SubmitKey key = chosen.key().orElse(null);
    if (key == null) {
      SubmitProgress done = given == null ? SubmitProgress.none(platform) : given;
      return attempt.run(done, SubmitSteps.UNRECORDED);
    }
    return given == null
        ? once.submit(key, submitted, attempt)
        : once.continueSubmit(key, given, submitted, attempt);
  }

  @Override
  public SubmitPlan preview(@Nullable Resume resume, @Nullable SubmitOptions options) {
    return new SubmitPreview(calls)
        .of(
            withPlaces(
                beforeAnyCall(Required.value("resume", resume), Required.value("options", options)),
                places::of));
  }

  private CheckedResume beforeAnyCall(Resume resume, SubmitOptions options) {
    return CheckedResume.beforeAnyCall(
        platform, resume, options, submission(resume, options, Places.ofSettings(resume, codes)));
  }

  private CheckedResume withPlaces(CheckedResume checked, Function<Resume, Places> lookup) {
    if (!checked.hasUnknownPlace()) {
      return checked;
    }
    Resume resume = checked.resume();
    SubmitOptions options = checked.options();
    return CheckedResume.of(
        platform, resume, options, submission(resume, options, lookup.apply(resume)));
  }

  private TalentSubmission submission(Resume resume, SubmitOptions options, Places found) {
    return FeishuMapping.submission(resume, codes, found, options.isFetchingFile());
  }

  /**
   * A checked résumé, whatever step its submit continues with. Its places are looked up once it is
   * known that there is something to do.
   */
  private final class Attempt implements KeyedSubmit {

    private final CheckedResume checked;

    private Attempt(CheckedResume checked) {
      this.checked = checked;
    }

    @Override
    public ResumeReceipt run(SubmitProgress from, SubmitSteps steps) {
      checkContinuable(from, checked.resume());
      CheckedResume whole = withPlaces(checked, resume -> places(resume, from));
      return new ResumeSubmit(calls, whole, from, steps).run();
    }

    /** If the look-up fails, the progress stays as it is. */
    private Places places(Resume resume, SubmitProgress done) {
      try {
        return places.of(resume);
      } catch (RecruitingException failure) {
        throw ResumeSubmit.withProgress(failure, done);
      }
    }

    /** An update without a document can be repeated: the result is the same profile. */
    @Override
    public void requireNew() {
      if (checked.options().existingPerson() != ExistingPerson.UPDATE || checked.hasDocument()) {
        calls.duplicates().requireNew(checked.queries());
      }
    }
  }

  private void checkContinuable(SubmitProgress done, Resume resume) {
    List<JobId> jobs = resume.matchedJobs();
    if (!jobs.containsAll(done.applications().keySet())
        || !jobs.containsAll(done.unconfirmedJobs())) {
      throw InvalidRequestException.of(
          "progress",
          "has a job that the résumé is not matched to",
          "Continue with the résumé that the progress came from.");
    }
    if (done.talentMayExist()) {
      throw new OutcomeUnknownException(
          ErrorDetails.of("It is not known whether the talent was created")
              .platform(platform.value())
              .remedy(
                  "Nothing was sent now. Look the person up, then continue with"
                      + " SubmitProgress.withTalent(id) or, if nobody is found, with"
                      + " SubmitProgress.withoutTalent().")
              .progress(done.toString())
              .build());
    }
  }
}
