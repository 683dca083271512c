package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeRequest;
import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeResponse;
import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeResult;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.SubmitProgress;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class DingTalkResumeIntake implements ResumeIntake {

  private final PlatformId platform;
  private final ResumeApi api;
  private final DingTalkApp tenant;
  private final Operation operation;
  private final RecordReader reader;
  private final DuplicateCheck known;

  DingTalkResumeIntake(PlatformId platform, ResumeApi api, DingTalkApp tenant) {
    this.platform = platform;
    this.api = api;
    this.tenant = tenant;
    this.operation = Operation.of(platform.value(), ResumeApi.ADD_RESUME);
    this.reader = new RecordReader(operation);
    this.known = new DuplicateCheck(platform.value(), api, tenant);
  }

  @Override
  public ResumeReceipt submit(Resume resume) {
    return submit(resume, SubmitOptions.lenient());
  }

  @Override
  public ResumeReceipt continueSubmit(
      @Nullable SubmitProgress progress, @Nullable Resume resume, @Nullable SubmitOptions options) {
    throw Given.inOneStep(operation);
  }

  @Override
  public ResumeReceipt submit(@Nullable Resume resume, @Nullable SubmitOptions options) {
    if (resume == null || options == null) {
      throw Given.missing(resume);
    }
    check(resume);
    List<String> notCarried = DingTalkMapping.notCarried(resume);
    if (options.isStrict() && !notCarried.isEmpty()) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of("DingTalk has no place for " + String.join(", ", notCarried))
              .platform(platform.value())
              .operation(operation.id())
              .remedy("Leave it out of the résumé, or submit it with SubmitOptions.lenient().")
              .build());
    }
    if (options.existingPerson() == ExistingPerson.FAIL_IF_EXISTS) {
      known.refuse(resume);
    }
    AddResumeRequest request = new AddResumeRequest();
    request.bizCode = tenant.bizCode();
    request.param = DingTalkMapping.submission(resume, tenant.operator());
    AddResumeResponse reply = api.addResume(request);
    AddResumeResult result = reader.present(reply, "result", reply.result);
    reader.present(reply, "result.resume_id", result.resumeId);
    return reader.whole(reply, () -> DingTalkMapping.receipt(result, platform, resume, notCarried));
  }

  /** What DingTalk demands beyond the core, refused before any call. */
  private static void check(Resume resume) {
    MobileNumber mobile =
        resume
            .contacts()
            .mobile()
            .orElseThrow(
                () ->
                    InvalidRequestException.of(
                        "resume.contacts.mobile",
                        "must be given for DingTalk",
                        "Set the person's mobile number."));
    if (!mobile.countryCode().equals(MobileNumber.MAINLAND_CHINA)) {
      throw InvalidRequestException.of(
          "resume.contacts.mobile",
          "must be a number of mainland China (country code 86) for DingTalk, which has no country"
              + " code and would take it for one",
          "Submit the résumé with a mainland number.");
    }
    if (resume.channel().isEmpty()) {
      throw InvalidRequestException.of(
          "resume.channel",
          "must be given for DingTalk",
          "Set the channel that was agreed with DingTalk, for example ResumeChannel.OTHER.");
    }
  }
}
