package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.mapping.TalentSubmission;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.support.fetch.DocumentFetch;
import io.talentport.adapter.support.fetch.FetchedDocument;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.SubmitProgress;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stores the document, creates the person, and lets the person apply for each matched job. What can
 * be refused is refused before the first call; what fails later tells how far the submit came.
 */
final class FeishuResumeIntake implements ResumeIntake {

  /** As the upload's page says: 300 MB. */
  static final long LARGEST_DOCUMENT = 300L * 1024 * 1024;

  private static final String STORE_AGAIN =
      "Submit again: nobody was created, and a document that may be stored belongs to nobody.";
  private static final String LOOK_UP =
      "Look the person up, then continue with ResumeIntake.continueSubmit(progress().withTalent(id), …),"
          + " or with progress().withoutTalent() if there is nobody.";

  private final PlatformId platform;
  private final FeishuCodes tables;
  private final SubmitCalls calls;
  private final DuplicateCheck known;
  private final SourceOfChannel sources;
  private final DocumentFetch fetch;

  FeishuResumeIntake(
      PlatformId platform,
      FeishuCodes tables,
      SubmitCalls calls,
      DuplicateCheck known,
      SourceOfChannel sources,
      DocumentFetch fetch) {
    this.platform = platform;
    this.tables = tables;
    this.calls = calls;
    this.known = known;
    this.sources = sources;
    this.fetch = fetch;
  }

  @Override
  public ResumeReceipt submit(Resume resume) {
    return submit(resume, SubmitOptions.lenient());
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume, @Nullable SubmitOptions options) {
    return go(SubmitProgress.none(platform.value()), resume, options);
  }

  @Override
  public ResumeReceipt continueSubmit(
      @Nullable SubmitProgress progress, @Nullable Resume resume, @Nullable SubmitOptions options) {
    if (progress == null) {
      throw missing("progress", "Take it from the exception or the receipt.");
    }
    if (!progress.platform().equals(platform.value())) {
      throw InvalidRequestException.of(
          "progress",
          "is of " + progress.platform() + ", not of " + platform,
          "Continue on the platform that it came from, or submit anew.");
    }
    return go(progress, resume, options);
  }

  private ResumeReceipt go(
      SubmitProgress done, @Nullable Resume resume, @Nullable SubmitOptions options) {
    if (resume == null) {
      throw missing("resume", "Make one with Resume.builder().");
    }
    if (options == null) {
      throw missing("options", "Use SubmitOptions.lenient().");
    }
    TalentSubmission submission =
        FeishuMapping.submission(resume, tables, options.isFetchingFile());
    SubmissionLimits.check(resume, submission.talent());
    refuseIfStrict(options, submission.notCarried());
    checkFits(done, resume);
    SubmitProgress withTalent =
        done.talentId().isPresent() ? done : create(done, resume, submission, options);
    JobApplications applications =
        new JobApplications(calls, withTalent, details(withTalent, resume, submission));
    resume.matchedJobs().forEach(applications::apply);
    return applications.receipt(platform, submission.notCarried());
  }

  private void refuseIfStrict(SubmitOptions options, List<String> notCarried) {
    if (options.isStrict() && !notCarried.isEmpty()) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of(
                  "Feishu has no place, or was told no code, for " + String.join(", ", notCarried))
              .platform(platform.value())
              .remedy(
                  "Leave it out of the résumé, tell the codes in the settings, or submit with"
                      + " SubmitOptions.lenient().")
              .build());
    }
  }

  private void checkFits(SubmitProgress done, Resume resume) {
    List<String> jobs = resume.matchedJobs().stream().map(JobId::value).toList();
    if (!jobs.containsAll(done.applications().keySet())
        || !jobs.containsAll(done.unconfirmedJobs())) {
      throw InvalidRequestException.of(
          "progress",
          "has a job that the résumé is not matched to",
          "Continue with the résumé that the progress came from.");
    }
    if (done.talentMayExist()) {
      throw new OutcomeUnknownException(
          ErrorDetails.of("It is not known whether the person was created")
              .platform(platform.value())
              .remedy(
                  "Nothing was sent now. Look the person up, then continue with"
                      + " SubmitProgress.withTalent(id) or, if there is nobody,"
                      + " SubmitProgress.withoutTalent().")
              .progress(done)
              .build());
    }
  }

  private ApplicationDetails details(
      SubmitProgress done, Resume resume, TalentSubmission submission) {
    List<String> jobs = resume.matchedJobs().stream().map(JobId::value).toList();
    String source =
        done.applications().keySet().containsAll(jobs) ? null : source(done, resume).orElse(null);
    return new ApplicationDetails(source, submission.deliveryType());
  }

  private Optional<String> source(SubmitProgress done, Resume resume) {
    return SubmitStep.run(done, () -> resume.channel().flatMap(sources::of))
        .map(ResumeSourceId::value);
  }

  private SubmitProgress create(
      SubmitProgress done, Resume resume, TalentSubmission submission, SubmitOptions options) {
    ResumeFile file = resume.file().filter(one -> done.attachmentId().isEmpty()).orElse(null);
    if (file == null || file.url().isEmpty() || !options.isFetchingFile()) {
      DocumentUpload document =
          file == null ? null : DocumentUpload.of(file, LARGEST_DOCUMENT).orElse(null);
      return create(done, resume, submission, options, document);
    }
    // Before the first call: an address that gives nothing leaves nothing behind.
    try (FetchedDocument fetched = fetch.fetch(file, LARGEST_DOCUMENT)) {
      return create(done, resume, submission, options, DocumentUpload.of(file, fetched));
    }
  }

  private SubmitProgress create(
      SubmitProgress done,
      Resume resume,
      TalentSubmission submission,
      SubmitOptions options,
      @Nullable DocumentUpload document) {
    CreateTalentRequest talent = submission.talent();
    if (options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS) {
      List<TalentQuery> queries = DuplicateCheck.queries(resume, talent);
      SubmitStep.run(done, () -> known.isNobody(queries));
    }
    talent.resumeSourceId = source(done, resume).orElse(null);
    SubmitProgress stored = store(done, document);
    talent.resumeAttachmentId = stored.attachmentId().orElse(null);
    return stored.withTalent(
        SubmitStep.run(
            stored, stored.withUnconfirmedTalent(), LOOK_UP, () -> calls.create(talent)));
  }

  /** A document whose upload's answer is lost belongs to nobody: the next try stores it again. */
  private SubmitProgress store(SubmitProgress done, @Nullable DocumentUpload document) {
    return document == null
        ? done
        : done.withAttachment(
            SubmitStep.run(done, done, storeAgain(document), () -> calls.upload(document)));
  }

  private static String storeAgain(DocumentUpload document) {
    return STORE_AGAIN
        + " If it fails each time, a gateway before Feishu may accept less than its "
        + document.length()
        + " bytes: submit a smaller document.";
  }

  private static InvalidRequestException missing(String what, String remedy) {
    return InvalidRequestException.of(what, "must not be null", remedy);
  }
}
