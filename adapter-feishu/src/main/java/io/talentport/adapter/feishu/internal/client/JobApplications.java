package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.SubmitProgress;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.TalentId;
import java.util.ArrayList;
import java.util.List;

/**
 * The applications of one submit. A job that Feishu refuses is an outcome of its own, and the other
 * jobs go on; a failure that is not the job's ends the submit, and tells how far it came.
 */
final class JobApplications {

  private static final String ASK_AGAIN =
      "Continue with ResumeIntake.continueSubmit(progress(), …): Feishu refuses a second application for"
          + " the same job, which counts as made.";

  private final SubmitCalls calls;
  private final ApplicationDetails details;
  private final List<JobOutcome> outcomes = new ArrayList<>();
  private SubmitProgress done;

  /** Starts with a person, and with the applications that were made before. */
  JobApplications(SubmitCalls calls, SubmitProgress done, ApplicationDetails details) {
    this.calls = calls;
    this.details = details;
    this.done = done;
  }

  void apply(JobId job) {
    String madeBefore = done.applications().get(job.value());
    outcomes.add(madeBefore == null ? tried(job) : made(job, madeBefore));
  }

  private JobOutcome tried(JobId job) {
    try {
      String application = calls.apply(talent(), job.value(), details);
      done = done.withApplication(job.value(), application);
      return made(job, application);
    } catch (ConflictException | InvalidRequestException | NotFoundException refused) {
      // That is how Feishu keeps applications single.
      if (refused
          .platformCode()
          .filter(ApplicationApi.CREATE_APPLICATION_ERROR_ALREADY_APPLIED::equals)
          .isPresent()) {
        done = done.withApplication(job.value(), null);
        return made(job, "");
      }
      return JobOutcome.builder()
          .job(job)
          .status(JobOutcomeStatus.FAILED)
          .reason(String.valueOf(refused.getMessage()))
          .build();
    } catch (OutcomeUnknownException unknown) {
      throw unknown.withProgress(done.withUnconfirmedApplication(job.value()), ASK_AGAIN);
    } catch (RecruitingException failure) {
      throw SubmitStep.after(done, failure);
    }
  }

  private static JobOutcome made(JobId job, String application) {
    JobOutcome.Builder outcome = JobOutcome.builder().job(job);
    return application.isEmpty()
        ? outcome.status(JobOutcomeStatus.ALREADY_APPLIED).build()
        : outcome
            .status(JobOutcomeStatus.APPLIED)
            .application(ApplicationId.of(application))
            .build();
  }

  private String talent() {
    return done.talentId().orElseThrow();
  }

  ResumeReceipt receipt(PlatformId platform, List<String> notCarried) {
    return ResumeReceipt.builder()
        .platform(platform)
        .talentId(TalentId.of(talent()))
        .jobs(outcomes)
        .notCarried(notCarried)
        .progress(done)
        .build();
  }
}
