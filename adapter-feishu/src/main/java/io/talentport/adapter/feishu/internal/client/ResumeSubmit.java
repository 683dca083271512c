package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.TalentSubmission;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.support.fetch.FetchedDocument;
import io.talentport.adapter.support.once.SubmitSteps;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One submit, from where it stands to its end: stores the document, creates the talent, applies for
 * each matched job. It holds its progress, and every failure of a call carries that. Under a key
 * each write is recorded before it is sent ({@link #record}), and what came of it ({@link
 * #reached}). Runs once, on one thread.
 */
final class ResumeSubmit {

  private static final String CONTINUE =
      "Then call ResumeIntake.continueSubmit with SubmitProgress.of(progress()).";
  private static final String SUBMIT_AGAIN =
      "Submit again: no talent was created, and a document that may be stored belongs to none.";
  static final String LOOK_UP =
      "Look the person up, then call ResumeIntake.continueSubmit with"
          + " SubmitProgress.of(progress()).withTalent(id), or with"
          + " SubmitProgress.of(progress()).withoutTalent() if nobody is found.";
  private static final String APPLY_AGAIN =
      "Call ResumeIntake.continueSubmit with SubmitProgress.of(progress()): Feishu refuses a second"
          + " application for the same job, which counts as made.";

  private final SubmitCalls calls;
  private final Resume resume;
  private final SubmitOptions options;
  private final TalentSubmission submission;
  private final SubmitSteps steps;
  private SubmitProgress done;

  /**
   * Makes a submit; sends nothing.
   *
   * @param submission the résumé as Feishu takes it
   * @param done what was done before
   * @param steps is told of each write
   */
  ResumeSubmit(
      SubmitCalls calls,
      Resume resume,
      SubmitOptions options,
      TalentSubmission submission,
      SubmitProgress done,
      SubmitSteps steps) {
    this.calls = calls;
    this.resume = resume;
    this.options = options;
    this.submission = submission;
    this.done = done;
    this.steps = steps;
  }

  /** Does what is not done yet. */
  ResumeReceipt run() {
    TalentId talent = done.talentId().orElseGet(this::createTalent);
    ApplicationDetails details = applicationDetails();
    List<JobOutcome> outcomes = new ArrayList<>();
    for (JobId job : resume.matchedJobs()) {
      outcomes.add(apply(talent, job, details));
    }
    return ResumeReceipt.builder()
        .platform(done.platform())
        .talentId(talent)
        .jobs(outcomes)
        .notCarried(submission.notCarried())
        .progress(done)
        .build();
  }

  private TalentId createTalent() {
    ResumeFile file = resume.file().filter(one -> done.attachmentId().isEmpty()).orElse(null);
    if (file == null || file.url().isPresent() && !options.isFetchingFile()) {
      return createTalent(null);
    }
    if (file.url().isEmpty()) {
      return createTalent(DocumentUpload.of(file));
    }
    // Before the first call: an address that cannot be fetched leaves nothing behind.
    try (FetchedDocument fetched = calls.documents().fetch(file, DocumentUpload.MOST_BYTES)) {
      return createTalent(DocumentUpload.of(file, fetched));
    }
  }

  private TalentId createTalent(@Nullable DocumentUpload document) {
    CreateTalentRequest request = submission.talent();
    if (options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS) {
      requireNew(DuplicateCheck.queries(resume, request));
    }
    request.resumeSourceId = source();
    if (document != null) {
      upload(document);
    }
    request.resumeAttachmentId = done.attachmentId().map(AttachmentId::value).orElse(null);
    SubmitProgress ifUnknown = done.withUnconfirmedTalent();
    record(() -> steps.sending(ifUnknown));
    TalentId talent = write(ifUnknown, LOOK_UP, () -> calls.writes().create(request));
    reached(done.withTalent(talent));
    return talent;
  }

  private void requireNew(List<TalentQuery> queries) {
    try {
      calls.duplicates().requireNew(queries);
    } catch (RecruitingException failure) {
      throw withProgress(failure);
    }
  }

  /** If the response is lost, the document belongs to no talent: the next try stores it again. */
  private void upload(DocumentUpload document) {
    String remedy =
        SUBMIT_AGAIN
            + " If it fails each time, a gateway before Feishu may accept less than its "
            + document.length()
            + " bytes: submit a smaller document.";
    record(() -> steps.sending(done, calls.uploadDeadline()));
    reached(done.withAttachment(write(done, remedy, () -> calls.writes().upload(document))));
  }

  /** Every application has its own source: Feishu does not take it from the talent. */
  private ApplicationDetails applicationDetails() {
    boolean allMade = done.applications().keySet().containsAll(resume.matchedJobs());
    return new ApplicationDetails(allMade ? null : source(), submission.deliveryType());
  }

  private @Nullable String source() {
    try {
      return resume.channel().flatMap(calls.sources()::of).map(ResumeSourceId::value).orElse(null);
    } catch (RecruitingException failure) {
      throw withProgress(failure);
    }
  }

  private JobOutcome apply(TalentId talent, JobId job, ApplicationDetails details) {
    if (done.applications().containsKey(job)) {
      return SubmitWrites.applied(
          job, done.applications().getOrDefault(job, Optional.empty()).orElse(null));
    }
    SubmitProgress ifUnknown = done.withUnconfirmedApplication(job);
    record(() -> steps.sending(ifUnknown));
    JobOutcome outcome =
        write(ifUnknown, APPLY_AGAIN, () -> calls.writes().apply(talent, job, details));
    if (outcome.status() != JobOutcomeStatus.FAILED) {
      reached(
          outcome
              .application()
              .map(id -> done.withApplication(job, id))
              .orElseGet(() -> done.withApplication(job)));
    }
    return outcome;
  }

  /** A write that cannot be recorded is not sent; what was done before it is told. */
  private void record(Runnable sending) {
    try {
      sending.run();
    } catch (RecruitingException notRecorded) {
      throw notRecorded.withProgress(done.toString());
    }
  }

  private void reached(SubmitProgress now) {
    done = now;
    steps.reached(now);
  }

  /**
   * Sends a write.
   *
   * @param ifUnknown what is done if nobody knows whether it was executed
   * @param remedyIfUnknown what to do then
   */
  private <T> T write(SubmitProgress ifUnknown, String remedyIfUnknown, Supplier<T> call) {
    try {
      return call.get();
    } catch (OutcomeUnknownException unknown) {
      throw unknown.withProgress(ifUnknown.toString(), remedyIfUnknown);
    } catch (RecruitingException failure) {
      throw withProgress(failure);
    }
  }

  /** The failure of a call that was certainly not executed. */
  private RecruitingException withProgress(RecruitingException failure) {
    return done.isEmpty()
        ? failure.withProgress(done.toString())
        : failure.withProgress(
            done.toString(), failure.remedy().map(remedy -> remedy + " ").orElse("") + CONTINUE);
  }
}
