package com.example.harbor;

import com.example.harbor.wire.api.CandidateApi;
import com.example.harbor.wire.model.CreateCandidateResponse;
import io.talentport.adapter.support.mapping.CompleteMobileNumbers;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ResumeIntake;
import java.util.List;
import java.util.Optional;

final class HarborIntake implements ResumeIntake {

  private static final Operation OPERATION =
      Operation.of(HarborProvider.ID.value(), CandidateApi.CREATE_CANDIDATE);

  private final CandidateApi api;
  private final RecordReader reader = new RecordReader(OPERATION);

  HarborIntake(CandidateApi api) {
    this.api = api;
  }

  @Override
  public ResumeReceipt submit(Resume resume) {
    return submit(resume, SubmitOptions.lenient());
  }

  @Override
  public ResumeReceipt submit(Resume resume, SubmitOptions options) {
    checkMobile(Required.value("resume", resume));
    List<String> notCarried = NotCarried.of(resume);
    if (Required.value("options", options).isStrict() && !notCarried.isEmpty()) {
      throw unsupported(
          "Harbor has no field for " + String.join(", ", notCarried),
          "Submit with SubmitOptions.lenient() and read ResumeReceipt.notCarried().");
    }
    if (options.existingPerson() != ExistingPerson.CREATE) {
      throw unsupported(
          "Harbor can neither look a person up nor update one",
          "Submit with ExistingPerson.CREATE.");
    }
    if (options.key().isPresent()) {
      throw unsupported(
          "This adapter does not remember what was submitted under a key",
          "Remember it in the application, and submit without a key.");
    }
    CreateCandidateResponse reply = api.createCandidate(HarborMapper.MAPPER.toWire(resume));
    String id = reader.present(reply, "candidate_id", reply.candidateId);
    return reader.whole(
        reply,
        () ->
            ResumeReceipt.builder()
                .platform(HarborProvider.ID)
                .talentId(TalentId.of(id))
                .desktopUrl(Optional.ofNullable(reply.profileUrl))
                .jobs(resume.matchedJobs().stream().map(HarborIntake::taken).toList())
                .notCarried(notCarried)
                .build());
  }

  private static void checkMobile(Resume resume) {
    MobileNumber mobile =
        resume
            .contacts()
            .mobile()
            .orElseThrow(
                () ->
                    InvalidRequestException.of(
                        "resume.contacts.mobile",
                        "must be given for Harbor",
                        "Set the person's mobile number."));
    CompleteMobileNumbers.digits(mobile, "resume.contacts.mobile");
  }

  private static UnsupportedCapabilityException unsupported(String problem, String remedy) {
    return new UnsupportedCapabilityException(
        ErrorDetails.of(problem)
            .platform(OPERATION.platform())
            .operation(OPERATION.id())
            .remedy(remedy)
            .build());
  }

  private static JobOutcome taken(JobId job) {
    return JobOutcome.builder().job(job).status(JobOutcomeStatus.TAKEN_WITH_RESUME).build();
  }
}
