package io.talentport.adapter.support.once;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A platform that takes a résumé in three steps, each of which may fail. */
final class PaperPlatform {

  static final PlatformId ID = PlatformId.of("paper");

  final List<String> documents = new CopyOnWriteArrayList<>();
  final List<String> people = new CopyOnWriteArrayList<>();
  final List<String> updates = new CopyOnWriteArrayList<>();
  final List<String> applications = new CopyOnWriteArrayList<>();

  /** The person exists, so that the profile is read and updated. */
  boolean personExists;

  int lookUps;
  private Function<Step, Fate> fates = step -> Fate.DONE;

  enum Step {
    UPLOAD,
    CREATE,
    UPDATE,
    APPLY
  }

  enum Fate {
    DONE,
    REFUSED,
    LOST_BEFORE,
    LOST_AFTER,
    /** A gateway answers that it was one too many, after the platform executed it. */
    TOO_MANY_AFTER,
    KILLED_BEFORE,
    KILLED_AFTER
  }

  /** Ends an instance in the middle of its work. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** What becomes of the steps from now on. */
  void fates(Function<Step, Fate> fateOfStep) {
    fates = fateOfStep;
  }

  void works() {
    fates = step -> Fate.DONE;
  }

  int calls() {
    return documents.size() + people.size() + updates.size() + applications.size() + lookUps;
  }

  private String step(Step step, List<String> made, String id, SubmitProgress ifUnknown) {
    Fate fate = fates.apply(step);
    switch (fate) {
      case REFUSED ->
          throw new PermissionDeniedException(
              ErrorDetails.of("refused").platform("paper").build(), List.of());
      case LOST_BEFORE -> throw unknown(ifUnknown);
      case KILLED_BEFORE -> throw new Killed();
      default -> made.add(id);
    }
    if (fate == Fate.LOST_AFTER) {
      throw unknown(ifUnknown);
    }
    if (fate == Fate.TOO_MANY_AFTER) {
      throw RateLimitedException.unconfirmed(
          ErrorDetails.of("too many").platform("paper").build(), null);
    }
    if (fate == Fate.KILLED_AFTER) {
      throw new Killed();
    }
    return id;
  }

  private static RecruitingException unknown(SubmitProgress ifUnknown) {
    return new OutcomeUnknownException(
        ErrorDetails.of("lost").platform("paper").progress(ifUnknown.toString()).build());
  }

  /** A submit of a résumé, as an adapter makes it. */
  KeyedSubmit submit(Resume resume) {
    return new KeyedSubmit() {
      @Override
      public ResumeReceipt run(SubmitProgress from, SubmitSteps steps) {
        return PaperPlatform.this.run(resume, from, steps);
      }

      @Override
      public void requireNew() {
        lookUps++;
        if (!people.isEmpty()) {
          throw new ConflictException(ErrorDetails.of("is there").platform("paper").build());
        }
      }
    };
  }

  private ResumeReceipt run(Resume resume, SubmitProgress from, SubmitSteps steps) {
    SubmitProgress[] done = {from};
    try {
      return run(resume, done, steps);
    } catch (OutcomeUnknownException unknown) {
      throw unknown;
    } catch (RecruitingException failure) {
      throw failure.withProgress(done[0].toString());
    }
  }

  private ResumeReceipt run(Resume resume, SubmitProgress[] done, SubmitSteps steps) {
    if (done[0].attachmentId().isEmpty() && done[0].talentId().isEmpty()) {
      steps.sending(done[0]);
      String id = step(Step.UPLOAD, documents, "document-" + documents.size(), done[0]);
      done[0] = done[0].withAttachment(AttachmentId.of(id));
      steps.reached(done[0]);
    }
    if (personExists && done[0].talentId().isEmpty()) {
      update(done, steps);
    }
    if (done[0].talentId().isEmpty()) {
      SubmitProgress ifUnknown = done[0].withUnconfirmedTalent();
      steps.sending(ifUnknown);
      String id = step(Step.CREATE, people, "talent-" + people.size(), ifUnknown);
      done[0] = done[0].withTalent(TalentId.of(id));
      steps.reached(done[0]);
    }
    ResumeReceipt.Builder receipt =
        ResumeReceipt.builder()
            .platform(ID)
            .talentId(done[0].talentId().orElseThrow())
            .desktopUrl("https://paper.example/marker-link")
            .addNotCarried("person.identification");
    for (JobId job : resume.matchedJobs()) {
      apply(job, done, steps);
      receipt.addJobs(
          JobOutcome.builder()
              .job(job)
              .status(JobOutcomeStatus.APPLIED)
              .application(done[0].applications().getOrDefault(job, Optional.empty()))
              .build());
    }
    return receipt.progress(done[0]).build();
  }

  /** What may be updated is read; without the update in it nothing is sent. */
  private void update(SubmitProgress[] done, SubmitSteps steps) {
    TalentId existing = TalentId.of("talent-old");
    boolean inDoubt = done[0].unconfirmedUpdate().isPresent();
    if (inDoubt && updates.isEmpty()) {
      throw unknown(done[0]);
    }
    if (!inDoubt) {
      SubmitProgress ifUnknown = done[0].withUnconfirmedUpdate(existing);
      steps.sending(ifUnknown);
      step(Step.UPDATE, updates, existing.value(), ifUnknown);
    }
    done[0] = done[0].withTalent(existing);
    steps.reached(done[0]);
  }

  /** The platform keeps applications single. */
  private void apply(JobId job, SubmitProgress[] done, SubmitSteps steps) {
    if (done[0].applications().containsKey(job)) {
      return;
    }
    SubmitProgress ifUnknown = done[0].withUnconfirmedApplication(job);
    steps.sending(ifUnknown);
    String id = "application-" + job.value();
    if (!applications.contains(id)) {
      step(Step.APPLY, applications, id, ifUnknown);
    }
    done[0] = done[0].withApplication(job, ApplicationId.of(id));
    steps.reached(done[0]);
  }
}
