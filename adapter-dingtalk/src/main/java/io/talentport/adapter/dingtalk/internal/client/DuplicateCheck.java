package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.model.CheckResumeExistenceRequest;
import io.talentport.adapter.dingtalk.internal.wire.model.CheckResumeExistenceResponse;
import io.talentport.adapter.dingtalk.internal.wire.model.ResumeExistence;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.mapping.CompleteMobileNumbers;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.model.Resume;

/**
 * Refuses a résumé that DingTalk already has, by name, mobile number and e-mail address. Which of
 * them DingTalk compares, and how, is not documented.
 */
final class DuplicateCheck {

  private final ResumeApi api;
  private final DingTalkApp app;
  private final Operation operation;
  private final RecordReader reader;

  DuplicateCheck(String platform, ResumeApi api, DingTalkApp app) {
    this.api = api;
    this.app = app;
    this.operation = Operation.of(platform, ResumeApi.CHECK_RESUME_EXISTENCE);
    this.reader = new RecordReader(operation);
  }

  /**
   * Sends the look-up.
   *
   * @throws ConflictException if DingTalk has a résumé of the person
   */
  void requireNew(Resume resume) {
    resume
        .contacts()
        .mobile()
        .ifPresent(mobile -> CompleteMobileNumbers.digits(mobile, "resume.contacts.mobile"));
    CheckResumeExistenceRequest request = new CheckResumeExistenceRequest();
    request.bizCode = app.bizCode();
    request.resumeDetailInfo = DingTalkMapping.identity(resume);
    CheckResumeExistenceResponse reply = api.checkResumeExistence(request);
    ResumeExistence found = reader.present(reply, "result", reply.result);
    boolean existed = reader.present(reply, "result.existed", found.existed);
    if (!existed && !ids(found).isEmpty()) {
      throw new CallErrors(operation)
          .malformed(
              "its result.existed is false, but its result.resume_id_list names résumés", reply);
    }
    if (existed) {
      throw new ConflictException(
          ErrorDetails.of("DingTalk has a résumé of this person already" + ids(found))
              .platform(operation.platform())
              .operation(operation.id())
              .remedy("Nothing was submitted. Use that one, or submit with ExistingPerson.CREATE.")
              .build());
    }
  }

  private static String ids(ResumeExistence found) {
    return found.resumeIdList == null
        ? ""
        : found.resumeIdList.stream()
            .filter(id -> id != null && !id.isBlank())
            .reduce((first, second) -> first + ", " + second)
            .map(ids -> ": " + ids)
            .orElse("");
  }
}
