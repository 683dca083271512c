package io.talentport.adapter.tck.reference;

import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One submit, from where it stands to its end. For one thread. */
final class PoolSubmit {

  private static final String UPLOAD = "uploadAttachment";
  private static final String CREATE = "createTalent";
  private static final String UPDATE = "updateTalent";
  private static final String APPLY = "createApplication";
  private static final String ALREADY_APPLIED = "1002206";

  private final ReferencePort client;
  private final PoolIntake intake;
  private final Resume resume;
  private final ExistingPerson ifExists;
  private final PoolDefect defect;
  private SubmitProgress done;
  private List<String> changes = List.of();

  PoolSubmit(
      ReferencePort client,
      PoolIntake intake,
      Resume resume,
      ExistingPerson ifExists,
      SubmitProgress done,
      PoolDefect defect) {
    this.client = client;
    this.intake = intake;
    this.resume = resume;
    this.ifExists = ifExists;
    this.done = done;
    this.defect = defect;
  }

  ResumeReceipt run() {
    if (done.talentMayExist() && defect != PoolDefect.CREATES_AGAIN_AFTER_DOUBT) {
      throw undecided("It is not known whether the talent was created");
    }
    TalentId talent = done.talentId().orElseGet(this::store);
    List<JobOutcome> outcomes = new ArrayList<>();
    resume.matchedJobs().forEach(job -> outcomes.add(apply(talent, job)));
    return ResumeReceipt.builder()
        .platform(ReferencePool.ID)
        .talentId(talent)
        .jobs(outcomes)
        .changes(changes)
        .notCarried(PoolIntake.notCarried(resume))
        .progress(done)
        .build();
  }

  private RecruitingException undecided(String problem) {
    return new OutcomeUnknownException(
        ErrorDetails.of(problem)
            .platform(ReferencePool.ID.value())
            .remedy("Nothing was sent now. Look, and continue with what you see.")
            .progress(done.toString())
            .build());
  }

  private TalentId store() {
    Optional<TalentId> existing =
        done.unconfirmedUpdate().or(() -> read(() -> intake.existing(resume, ifExists)));
    if (existing.isPresent() && ifExists == ExistingPerson.UPDATE) {
      return update(existing.get());
    }
    existing.ifPresent(PoolIntake::refuse);
    upload();
    ObjectNode request = request();
    ObjectNode basics = request.putObject("basic_info");
    basics.put("name", resume.person().name().value());
    basics.put("mobile", PoolIntake.mobile(resume)).put("mobile_country_code", "CN_1");
    PoolCareers.of(null, resume).putInto(request, true);
    String id =
        write(
            done.withUnconfirmedTalent(), CREATE, ReferenceRequest.of(request), "/data/talent_id");
    done = done.withTalent(TalentId.of(id));
    return TalentId.of(id);
  }

  private ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    done.attachmentId().ifPresent(id -> request.put("resume_attachment_id", id.value()));
    return request;
  }

  private TalentId update(TalentId existing) {
    boolean isInDoubt = done.unconfirmedUpdate().isPresent() && done.attachmentId().isPresent();
    if (isInDoubt && defect != PoolDefect.ADDS_A_DOCUMENT_TWICE) {
      return settled(existing);
    }
    PoolCareers careers = careers(existing);
    if (resume.file().isPresent() && done.attachmentId().isEmpty()) {
      upload();
      careers = careers(existing);
    }
    changes = careers.changes();
    boolean isNeeded = careers.isNew() || done.attachmentId().isPresent();
    if (!isNeeded && defect != PoolDefect.UPDATES_WITHOUT_A_CHANGE) {
      done = done.withTalent(existing);
      return existing;
    }
    String id = write(ifUnknown(existing), UPDATE, update(existing, careers), "/data/talent_id");
    done = done.withTalent(TalentId.of(id));
    return TalentId.of(id);
  }

  private SubmitProgress ifUnknown(TalentId existing) {
    return defect == PoolDefect.FORGETS_ITS_DOUBT ? done : done.withUnconfirmedUpdate(existing);
  }

  private PoolCareers careers(TalentId existing) {
    return PoolCareers.of(read(() -> PoolTalents.read(client, existing)), resume);
  }

  private ReferenceRequest update(TalentId existing, PoolCareers careers) {
    ObjectNode request = request().put("talent_id", existing.value());
    request.putObject("basic_info").put("name", resume.person().name().value());
    if (careers.isNew()) {
      careers.putInto(request, defect != PoolDefect.WRITES_WITHOUT_READING);
    }
    if (defect == PoolDefect.EMPTIES_A_LIST) {
      request.putArray("works_list");
    }
    return ReferenceRequest.of(request);
  }

  /** A document is added each time that it is sent, so that it shows whether it was. */
  private TalentId settled(TalentId existing) {
    JsonNode profile = read(() -> PoolTalents.read(client, existing));
    String document = done.attachmentId().orElseThrow().value();
    if (PoolTalents.entries(profile, "resume_attachment_list")
        .noneMatch(one -> document.equals(one.path("id").asString()))) {
      throw undecided("It is not known whether the talent was updated");
    }
    done = done.withTalent(existing);
    return existing;
  }

  private void upload() {
    if (resume.file().isEmpty() || done.attachmentId().isPresent()) {
      return;
    }
    byte[] content = resume.file().get().bytes().orElseThrow();
    String id =
        write(
            done, UPLOAD, ReferenceRequest.ofFile(resume.file().get().name(), content), "/data/id");
    done = done.withAttachment(AttachmentId.of(id));
  }

  private JobOutcome apply(TalentId talent, JobId job) {
    JobOutcome.Builder outcome = JobOutcome.builder().job(job);
    if (done.applications().containsKey(job)) {
      return outcome.status(JobOutcomeStatus.ALREADY_APPLIED).build();
    }
    ObjectNode request =
        JsonNodeFactory.instance
            .objectNode()
            .put("talent_id", talent.value())
            .put("job_id", job.value());
    try {
      String id =
          write(
              done.withUnconfirmedApplication(job),
              APPLY,
              ReferenceRequest.of(request),
              "/data/id");
      done = done.withApplication(job, ApplicationId.of(id));
      return outcome.status(JobOutcomeStatus.APPLIED).application(ApplicationId.of(id)).build();
    } catch (ConflictException | InvalidRequestException | NotFoundException refused) {
      if (refused.platformCode().filter(ALREADY_APPLIED::equals).isEmpty()) {
        return outcome.status(JobOutcomeStatus.FAILED).reason("refused").build();
      }
      done = done.withApplication(job);
      return outcome.status(JobOutcomeStatus.ALREADY_APPLIED).build();
    }
  }

  private <T> T read(Supplier<T> call) {
    try {
      return call.get();
    } catch (RecruitingException failure) {
      throw failure.withProgress(done.toString());
    }
  }

  /** Sends a write; gives the id of what was made. */
  private String write(
      SubmitProgress ifUnknown, String operation, ReferenceRequest request, String id) {
    try {
      JsonNode made = client.call(operation, request).at(id);
      if (!made.isValueNode() || made.asString("").isBlank()) {
        throw client.malformed(client.operation(operation), 200);
      }
      return made.asString();
    } catch (OutcomeUnknownException unknown) {
      if (defect == PoolDefect.UPDATES_AGAIN_AFTER_DOUBT && operation.equals(UPDATE)) {
        client.call(operation, request);
      }
      throw unknown.withProgress(ifUnknown.toString());
    } catch (RecruitingException failure) {
      throw failure.withProgress(done.toString());
    }
  }
}
