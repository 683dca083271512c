package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.CreateApplicationRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateApplicationResponse;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentResponse;
import io.talentport.adapter.feishu.internal.wire.model.UpdateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.UpdateTalentResponse;
import io.talentport.adapter.feishu.internal.wire.model.UploadAttachmentResponse;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.TalentId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The writes of a submit. */
final class SubmitWrites {

  private final AttachmentApi attachments;
  private final TalentApi talents;
  private final ApplicationApi applications;
  private final @Nullable String userIdType;
  private final RecordReader ofUpload;
  private final RecordReader ofTalent;
  private final RecordReader ofUpdate;
  private final RecordReader ofApplication;

  SubmitWrites(
      String platform,
      AttachmentApi attachments,
      TalentApi talents,
      ApplicationApi applications,
      @Nullable String userIdType) {
    this.attachments = attachments;
    this.talents = talents;
    this.applications = applications;
    this.userIdType = userIdType;
    this.ofUpload = new RecordReader(Operation.of(platform, AttachmentApi.UPLOAD_ATTACHMENT));
    this.ofTalent = new RecordReader(Operation.of(platform, TalentApi.CREATE_TALENT));
    this.ofUpdate = new RecordReader(Operation.of(platform, TalentApi.UPDATE_TALENT));
    this.ofApplication =
        new RecordReader(Operation.of(platform, ApplicationApi.CREATE_APPLICATION));
  }

  AttachmentId upload(DocumentUpload document) {
    UploadAttachmentResponse reply = attachments.uploadAttachment(document);
    return id(
        ofUpload,
        reply,
        "data.id",
        ofUpload.present(reply, "data", reply.data).id,
        AttachmentId::of);
  }

  TalentId create(CreateTalentRequest talent) {
    // Without an id, its type has no meaning.
    String idType = talent.creatorId == null ? null : userIdType;
    CreateTalentResponse reply = talents.createTalent(idType, talent);
    return id(
        ofTalent,
        reply,
        "data.talent_id",
        ofTalent.present(reply, "data", reply.data).talentId,
        TalentId::of);
  }

  /** Updates a talent; returns its id, which may have changed. */
  TalentId update(UpdateTalentRequest change) {
    String idType = change.operatorId == null ? null : userIdType;
    UpdateTalentResponse reply = talents.updateTalent(idType, change);
    return id(
        ofUpdate,
        reply,
        "data.talent_id",
        ofUpdate.present(reply, "data", reply.data).talentId,
        TalentId::of);
  }

  /**
   * Applies for one job. A job that Feishu refuses is an outcome, so that the other jobs continue;
   * a failure that does not concern the job is an exception.
   */
  JobOutcome apply(TalentId talent, JobId job, ApplicationDetails details) {
    try {
      return applied(job, create(talent, job, details));
    } catch (ConflictException | InvalidRequestException | NotFoundException refused) {
      // Feishu refuses a second application for the same job.
      return refused
              .platformCode()
              .filter(ApplicationApi.CREATE_APPLICATION_ERROR_ALREADY_APPLIED::equals)
              .isPresent()
          ? applied(job, null)
          : JobOutcome.builder()
              .job(job)
              .status(JobOutcomeStatus.FAILED)
              .reason(String.valueOf(refused.getMessage()))
              .build();
    }
  }

  /** The outcome for a job whose application exists. */
  static JobOutcome applied(JobId job, @Nullable ApplicationId application) {
    return JobOutcome.builder()
        .job(job)
        .status(application == null ? JobOutcomeStatus.ALREADY_APPLIED : JobOutcomeStatus.APPLIED)
        .application(Optional.ofNullable(application))
        .build();
  }

  private ApplicationId create(TalentId talent, JobId job, ApplicationDetails details) {
    CreateApplicationRequest application = new CreateApplicationRequest();
    application.talentId = talent.value();
    application.jobId = job.value();
    application.resumeSourceId = details.resumeSourceId();
    application.deliveryType = details.deliveryType();
    // Without an employee's id, its type has no meaning.
    CreateApplicationResponse reply = applications.createApplication(null, application);
    return id(
        ofApplication,
        reply,
        "data.id",
        ofApplication.present(reply, "data", reply.data).id,
        ApplicationId::of);
  }

  /** A created object has an id; without a readable one the outcome is unknown. */
  private static <T> T id(
      RecordReader reader,
      Envelope reply,
      String name,
      @Nullable String given,
      Function<String, T> type) {
    String id = reader.present(reply, name, given);
    return reader.whole(reply, () -> type.apply(id));
  }
}
