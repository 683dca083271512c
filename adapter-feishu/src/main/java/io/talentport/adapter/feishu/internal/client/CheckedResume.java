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
 * A résumé of which everything was refused that can be refused without a look at Feishu's talents.
 *
 * @param submission the résumé as Feishu takes it
 */
record CheckedResume(
    PlatformId platform, Resume resume, SubmitOptions options, TalentSubmission submission) {

  /**
   * Checks it.
   *
   * @throws InvalidRequestException if a list is too long
   * @throws UnsupportedCapabilityException if something is not carried and must be
   */
  static CheckedResume of(
      PlatformId platform, Resume resume, SubmitOptions options, TalentSubmission submission) {
    SubmissionLimits.check(resume, submission.talent());
    CheckedResume checked = new CheckedResume(platform, resume, options, submission);
    checked.requireCarried(submission.notCarried(), submission.reasons());
    return checked;
  }

  /**
   * Checks what no list of Feishu's locations can change.
   *
   * @param submission with the places only that the settings know
   * @throws InvalidRequestException if a list is too long
   * @throws UnsupportedCapabilityException if something besides places is not carried and must be
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

  /** True if it has a place that the settings do not know. */
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
   * Checks what can be known only of a person who exists.
   *
   * @throws UnsupportedCapabilityException if something is not carried and must be
   */
  void requireCarried(TalentUpdate update) {
    requireCarried(update.notCarried(), update.reasons());
  }

  /**
   * What the person is looked up by.
   *
   * @throws InvalidRequestException if there is nothing to look up by
   */
  List<TalentQuery> queries() {
    return DuplicateCheck.queries(resume, submission.talent());
  }

  /** The document, if there is one and it is taken. */
  Optional<ResumeFile> document() {
    return resume.file().filter(file -> options.isFetchingFile() || file.url().isEmpty());
  }

  /** True if there is a document, and it is taken. */
  boolean hasDocument() {
    return document().isPresent();
  }

  /** Why, where there is more to say. */
  List<NotCarriedReason> reasons(TalentUpdate update) {
    return Stream.concat(submission.reasons().stream(), update.reasons().stream()).toList();
  }

  /** What is left out where a person who exists is updated. */
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
