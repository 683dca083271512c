package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.CreateApplicationRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateApplicationResponse;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentResponse;
import io.talentport.adapter.feishu.internal.wire.model.UploadAttachmentResponse;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.SubmitProgress;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.TalentId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The three writes that make up a submit, each giving the id of what it made. */
final class SubmitCalls {

  private final String platform;
  private final AttachmentApi attachments;
  private final TalentApi talents;
  private final ApplicationApi applications;
  private final @Nullable String userIdType;
  private final RecordReader ofUpload;
  private final RecordReader ofTalent;
  private final RecordReader ofApplication;

  SubmitCalls(
      String platform,
      AttachmentApi attachments,
      TalentApi talents,
      ApplicationApi applications,
      @Nullable String userIdType) {
    this.platform = platform;
    this.attachments = attachments;
    this.talents = talents;
    this.applications = applications;
    this.userIdType = userIdType;
    this.ofUpload = new RecordReader(Operation.of(platform, AttachmentApi.UPLOAD_ATTACHMENT));
    this.ofTalent = new RecordReader(Operation.of(platform, TalentApi.CREATE_TALENT));
    this.ofApplication =
        new RecordReader(Operation.of(platform, ApplicationApi.CREATE_APPLICATION));
  }

  String upload(DocumentUpload document) {
    UploadAttachmentResponse reply = attachments.uploadAttachment(document);
    return id(
        ofUpload,
        reply,
        "data.id",
        ofUpload.present(reply, "data", reply.data).id,
        given -> SubmitProgress.none(platform).withAttachment(given).attachmentId().orElseThrow());
  }

  String create(CreateTalentRequest talent) {
    // Without an id its kind says nothing.
    String idType = talent.creatorId == null ? null : userIdType;
    CreateTalentResponse reply = talents.createTalent(idType, talent);
    return id(
        ofTalent,
        reply,
        "data.talent_id",
        ofTalent.present(reply, "data", reply.data).talentId,
        given -> TalentId.of(given).value());
  }

  String apply(String talentId, String jobId, ApplicationDetails details) {
    CreateApplicationRequest application = new CreateApplicationRequest();
    application.talentId = talentId;
    application.jobId = jobId;
    application.resumeSourceId = details.resumeSourceId();
    application.deliveryType = details.deliveryType();
    // Without an employee's id its kind says nothing.
    CreateApplicationResponse reply = applications.createApplication(null, application);
    return id(
        ofApplication,
        reply,
        "data.id",
        ofApplication.present(reply, "data", reply.data).id,
        given -> ApplicationId.of(given).value());
  }

  /** What was made has an id; without one that can be read, nobody knows what was made. */
  private static String id(
      RecordReader reader,
      Envelope reply,
      String name,
      @Nullable String given,
      UnaryOperator<String> type) {
    String id = reader.present(reply, name, given);
    return reader.whole(reply, () -> type.apply(id));
  }
}
