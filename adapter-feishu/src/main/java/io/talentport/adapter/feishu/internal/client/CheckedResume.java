package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.Places;
import io.talentport.adapter.feishu.internal.mapping.TalentSubmission;
import io.talentport.adapter.feishu.internal.mapping.TalentUpdate;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A résumé that passed every check possible without the stored talents.
 *
 * @param submission the résumé in Feishu's form
 */
record CheckedResume(
    PlatformId platform, Resume resume, SubmitOptions options, TalentSubmission submission) {

  /**
   * Checks a résumé.
   *
   * @throws InvalidRequestException if a list is too long
   * @throws UnsupportedCapabilityException if a required field is not carried
   */
  static CheckedResume of(
      PlatformId platform, Resume resume, SubmitOptions options, TalentSubmission submission) {
    SubmissionLimits.check(resume, submission.talent());
    CheckedResume checked = new CheckedResume(platform, resume, options, submission);
    checked.requireCarried(submission.notCarried(), submission.reasons());
    return checked;
  }

  /**
   * Checks everything that does not depend on Feishu's lists of locations.
   *
   * @param submission with the places from the settings only
   * @throws InvalidRequestException if a list is too long
   * @throws UnsupportedCapabilityException if a required field other than a place is not carried
   */
  static CheckedResume beforeAnyCall(
      PlatformId platform, Resume resume, SubmitOptions options, TalentSubmission submission) {
    SubmissionLimits.check(resume, submission.talent());
    CheckedResume checked = new CheckedResume(platform, resume, options, submission);
    if (!Places.PATHS.containsAll(submission.notCarried())) {
      checked.requireCarried(submission.notCarried(), List.of());
    }
    return checked;
  }

  /** True if it has a place without a code in the settings. */
  boolean hasUnknownPlace() {
    return submission.notCarried().stream().anyMatch(Places.PATHS::contains);
  }

  private void requireCarried(List<String> notCarried, List<NotCarriedReason> reasons) {
    if (options.isStrict() && !notCarried.isEmpty()) {
      throw new UnsupportedCapabilityException(
          ErrorDetails.of(
                  "Feishu cannot store, or has no code for, "
                      + String.join(", ", notCarried)
                      + why(reasons))
              .platform(platform.value())
              .remedy(
                  "Leave it out of the résumé, set the codes in the settings, or submit with"
                      + " SubmitOptions.lenient().")
              .build());
    }
  }

  private static String why(List<NotCarriedReason> reasons) {
    return reasons.isEmpty()
        ? ""
        : reasons.stream()
            .map(one -> one.field() + ": " + one.reason())
            .collect(Collectors.joining("; ", " (", ")"));
  }

  /**
   * Checks what depends on the existing talent.
   *
   * @throws UnsupportedCapabilityException if a required field is not carried
   */
  void requireCarried(TalentUpdate update) {
    requireCarried(update.notCarried(), update.reasons());
  }

  /**
   * The look-ups for the person.
   *
   * @throws InvalidRequestException if there is nothing to look up by
   */
  List<TalentQuery> queries() {
    return DuplicateCheck.queries(resume, submission.talent());
  }

  /** The document, if there is one and Feishu stores it. */
  Optional<ResumeFile> document() {
    return resume.file().filter(file -> options.isFetchingFile() || file.url().isEmpty());
  }

  /** True if there is a document and Feishu stores it. */
  boolean hasDocument() {
    return document().isPresent();
  }

  /** The reasons, if there is more to say. */
  List<NotCarriedReason> reasons(TalentUpdate update) {
    return Stream.concat(submission.reasons().stream(), update.reasons().stream()).toList();
  }

  /** The fields that an update of an existing talent leaves out. */
  List<String> notCarried(TalentUpdate update) {
    return Stream.concat(submission.notCarried().stream(), update.notCarried().stream())
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return "CheckedResume[***]";
  }
}
