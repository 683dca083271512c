package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.support.once.UndecidedSubmit;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import java.util.List;

/**
 * DingTalk's requirements of a submit beyond the core's, checked before any call.
 *
 * @param operation the call that would be sent
 */
record SubmitChecks(Operation operation) {

  /** The remedy if it is unknown whether DingTalk stored a résumé. */
  static final UndecidedSubmit UNDECIDED =
      new UndecidedSubmit(
          "List the résumés' records, or look the person up. If the résumé is not there, submit it"
              + " under a new key.",
          false);

  /** Checks a résumé that is added field by field. */
  void requireAddable(Resume resume) {
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

  /** Checks a résumé that is imported as a document. */
  void requireImportable(Resume resume) {
    ResumeFile file =
        resume
            .file()
            .filter(document -> document.url().isPresent())
            .orElseThrow(
                () ->
                    InvalidRequestException.of(
                        "resume.file",
                        "must be a document at an address for DingTalk's import",
                        "Use ResumeFile.ofUrl with an address that DingTalk can reach."));
    if (file.size().isEmpty()) {
      throw InvalidRequestException.of(
          "resume.file.size",
          "must be given for DingTalk's import",
          "Set it with ResumeFile.withSize.");
    }
  }

  /** DingTalk neither documents nor ships a call that changes a candidate or a résumé. */
  void requireNoUpdate(SubmitOptions options) {
    if (options.existingPerson() == ExistingPerson.UPDATE) {
      throw unsupported(
          "DingTalk has no call that updates a candidate or a résumé",
          "Submit with ExistingPerson.CREATE, or change the résumé in DingTalk.");
    }
  }

  /** The plan of a submit that is one call. */
  SubmitPlan plan(List<String> notCarried) {
    return SubmitPlan.builder()
        .platform(PlatformId.of(operation.platform()))
        .notCarried(notCarried)
        .addWrites(operation.id())
        .build();
  }

  /** The refusal to continue a submit: a submit is one call, so none is half done. */
  UnsupportedCapabilityException inOneStep() {
    return unsupported(
        "DingTalk takes a résumé in one step; there is nothing to continue",
        "Submit the résumé, if it is certain that the first try was not executed.");
  }

  UnsupportedCapabilityException unsupported(String problem, String remedy) {
    return new UnsupportedCapabilityException(
        ErrorDetails.of(problem)
            .platform(operation.platform())
            .operation(operation.id())
            .remedy(remedy)
            .build());
  }
}
