package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.TalentSubmission;
import io.talentport.adapter.feishu.internal.mapping.TalentUpdate;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.UpdateTalentRequest;
import io.talentport.adapter.support.fetch.FetchedDocument;
import io.talentport.adapter.support.once.SubmitSteps;
import io.talentport.core.error.ErrorDetails;
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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One submit, from its current progress to its end: stores the document, creates or updates the
 * talent, applies for each matched job. Every failure of a call has the progress so far. Under a
 * key each write is recorded before it is sent ({@link #record}), and so is its result ({@link
 * #reached}). Runs once, on one thread.
 */
final class ResumeSubmit {

  private static final String CONTINUE =
      "Then call ResumeIntake.continueSubmit with SubmitProgress.of(progress()).";
  private static final String SUBMIT_AGAIN =
      "Submit again: no talent was created; a document that may have been stored belongs to no talent.";
  static final String LOOK_UP =
      "Look the person up, then call ResumeIntake.continueSubmit with"
          + " SubmitProgress.of(progress()).withTalent(id), or with"
          + " SubmitProgress.of(progress()).withoutTalent() if nobody is found.";
  private static final String READ_AGAIN =
      "Call ResumeIntake.continueSubmit with SubmitProgress.of(progress()): it reads the talent"
          + " first, and adds no document twice.";
  private static final String LOOK_AT_DOCUMENTS =
      "Nothing was sent now. Look at the talent's documents in Feishu, then call"
          + " ResumeIntake.continueSubmit with SubmitProgress.of(progress()).withTalent(id) if the"
          + " document is there, or with SubmitProgress.of(progress()).withoutUpdate() if it is"
          + " not.";
  private static final String APPLY_AGAIN =
      "Call ResumeIntake.continueSubmit with SubmitProgress.of(progress()): Feishu refuses a second"
          + " application for the same job, which counts as made.";

  private final SubmitCalls calls;
  private final CheckedResume checked;
  private final Resume resume;
  private final SubmitOptions options;
  private final TalentSubmission submission;
  private final SubmitSteps steps;
  private SubmitProgress done;
  private @Nullable TalentUpdate update;

  /**
   * Creates a submit; sends nothing.
   *
   * @param checked the résumé
   * @param done the progress so far
   * @param steps records each write
   */
  ResumeSubmit(SubmitCalls calls, CheckedResume checked, SubmitProgress done, SubmitSteps steps) {
    this.calls = calls;
    this.checked = checked;
    this.resume = checked.resume();
    this.options = checked.options();
    this.submission = checked.submission();
    this.done = done;
    this.steps = steps;
  }

  /** Does what is not done yet. */
  ResumeReceipt run() {
    TalentId talent = done.talentId().orElseGet(this::storeTalent);
    ApplicationDetails details = applicationDetails();
    List<JobOutcome> outcomes = new ArrayList<>();
    for (JobId job : resume.matchedJobs()) {
      outcomes.add(apply(talent, job, details));
    }
    return ResumeReceipt.builder()
        .platform(done.platform())
        .talentId(talent)
        .jobs(outcomes)
        .notCarried(update == null ? submission.notCarried() : checked.notCarried(update))
        .notCarriedReasons(update == null ? submission.reasons() : checked.reasons(update))
        .changes(update == null ? List.of() : update.changes())
        .progress(done)
        .build();
  }

  private TalentId storeTalent() {
    Optional<TalentId> existing = done.unconfirmedUpdate().or(this::existing);
    return existing.isPresent() ? updateTalent(existing.get()) : withDocument(this::createTalent);
  }

  private Optional<TalentId> existing() {
    return options.existingPerson() == ExistingPerson.UPDATE
        ? read(() -> calls.duplicates().find(checked.queries()))
        : Optional.empty();
  }

  private TalentId withDocument(Function<@Nullable DocumentUpload, TalentId> next) {
    ResumeFile file = checked.document().filter(one -> done.attachmentId().isEmpty()).orElse(null);
    if (file == null) {
      return next.apply(null);
    }
    if (file.url().isEmpty()) {
      return next.apply(DocumentUpload.of(file));
    }
    // Before the first write, so that a document that cannot be fetched leaves nothing behind.
    try (FetchedDocument fetched = calls.documents().fetch(file, DocumentUpload.MOST_BYTES)) {
      return next.apply(DocumentUpload.of(file, fetched));
    }
  }

  private TalentId updateTalent(TalentId existing) {
    if (done.unconfirmedUpdate().isPresent() && done.attachmentId().isPresent()) {
      return settleUpdate(existing, done.attachmentId().get());
    }
    return withDocument(document -> updateTalent(existing, document));
  }

  /**
   * A document is added each time it is sent. Without one, an update of unknown outcome is sent
   * again: the result is the same profile.
   */
  private TalentId settleUpdate(TalentId existing, AttachmentId document) {
    if (!read(() -> TalentUpdates.has(calls.updates().read(existing), document))) {
      throw new OutcomeUnknownException(
          ErrorDetails.of(
                  "It is not known whether talent "
                      + existing
                      + " was updated: the document that was sent is not among its documents")
              .platform(done.platform().value())
              .remedy(LOOK_AT_DOCUMENTS)
              .progress(done.toString())
              .build());
    }
    reached(done.withTalent(existing));
    return existing;
  }

  private TalentId updateTalent(TalentId existing, @Nullable DocumentUpload document) {
    if (!resume.matchedJobs().isEmpty()) {
      source(); // That there is none for the applications is noticed before the first write.
    }
    TalentUpdate change = readUpdate(existing, document != null || done.attachmentId().isPresent());
    if (document != null) {
      upload(document);
      // The upload takes time: do not overwrite changes made meanwhile.
      change = readUpdate(existing, true);
    }
    update = change;
    UpdateTalentRequest request = change.request();
    request.resumeAttachmentId = done.attachmentId().map(AttachmentId::value).orElse(null);
    if (!change.isNeeded(request.resumeAttachmentId != null)) {
      done = done.withTalent(existing);
      return existing;
    }
    SubmitProgress ifUnknown = done.withUnconfirmedUpdate(existing);
    record(() -> steps.sending(ifUnknown));
    TalentId talent = write(ifUnknown, READ_AGAIN, () -> calls.writes().update(request));
    reached(done.withTalent(talent));
    return talent;
  }

  private TalentUpdate readUpdate(TalentId existing, boolean withDocument) {
    return read(() -> calls.updates().update(checked, existing, withDocument));
  }

  private TalentId createTalent(@Nullable DocumentUpload document) {
    CreateTalentRequest request = submission.talent();
    if (options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS) {
      requireNew(checked.queries());
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
    read(
        () -> {
          calls.duplicates().requireNew(queries);
          return queries;
        });
  }

  /** A call that does not write. */
  private <T> T read(Supplier<T> call) {
    try {
      return call.get();
    } catch (RecruitingException failure) {
      throw withProgress(failure, done);
    }
  }

  /**
   * If the response is lost, the document belongs to no talent: the next attempt stores it again.
   */
  private void upload(DocumentUpload document) {
    String remedy =
        SUBMIT_AGAIN
            + " If it fails each time, a gateway in front of Feishu may accept less than its "
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
    return read(() -> resume.channel().flatMap(calls.sources()::of))
        .map(ResumeSourceId::value)
        .orElse(null);
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

  /** A write that cannot be recorded is not sent; the failure has the steps before it. */
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
   * @param ifUnknown the progress if its outcome is unknown
   * @param remedyIfUnknown the remedy if its outcome is unknown
   */
  private <T> T write(SubmitProgress ifUnknown, String remedyIfUnknown, Supplier<T> call) {
    try {
      return call.get();
    } catch (OutcomeUnknownException unknown) {
      throw unknown.withProgress(ifUnknown.toString(), remedyIfUnknown);
    } catch (RecruitingException failure) {
      throw withProgress(failure, done);
    }
  }

  /** The failure of a call that was certainly not executed. */
  static RecruitingException withProgress(RecruitingException failure, SubmitProgress done) {
    return done.isEmpty()
        ? failure.withProgress(done.toString())
        : failure.withProgress(
            done.toString(), failure.remedy().map(remedy -> remedy + " ").orElse("") + CONTINUE);
  }
}
