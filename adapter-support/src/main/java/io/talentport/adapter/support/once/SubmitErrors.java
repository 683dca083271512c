package io.talentport.adapter.support.once;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.SubmitProgress;

/**
 * The exceptions of a submit under a key. No message contains the key, which belongs to the caller.
 * Immutable and thread-safe.
 *
 * @param advice what to do about a submit of unknown outcome
 */
record SubmitErrors(PlatformId platform, UndecidedSubmit advice) {

  /** The exceptions about the key itself. */
  KeyErrors ofKey() {
    return new KeyErrors(platform, KeyWords.SUBMIT);
  }

  /** An earlier submit was sent, and its outcome is unknown. */
  OutcomeUnknownException undecided(SubmitProgress progress) {
    return new OutcomeUnknownException(
        details(
                "An earlier submit under the same key was sent, and it is not known whether the"
                    + " platform executed it")
            .remedy("Nothing was sent now. " + advice.remedy())
            .progress(advice.continuable() ? progress.toString() : null)
            .build());
  }

  /** A submit that continued from the same progress was sent, and its outcome is unknown. */
  OutcomeUnknownException undecidedAgain(SubmitProgress progress) {
    return new OutcomeUnknownException(
        details(
                "A submit under the same key that continued from the same progress was sent, and it"
                    + " is not known whether the platform executed it")
            .remedy(
                "Nothing was sent now. Look the person up again, and continue with the talent that"
                    + " is found; if nobody is there, continue under a new key.")
            .progress(progress.toString())
            .build());
  }

  /** The ledger may have lost the entry, and the person exists. */
  OutcomeUnknownException personExists(RecruitingException found) {
    return afterLoss(
        "the person exists",
        "Nothing was sent. The cause says who was found. Submit this résumé under a new key if it is"
            + " not there.",
        found);
  }

  /** The ledger may have lost the entry, and the person cannot be looked up. */
  OutcomeUnknownException cannotLookUp(RecruitingException refusal) {
    return afterLoss(
        "the person cannot be looked up",
        "Nothing was sent. Look for the résumé on the platform, and submit it under a new key if it"
            + " is not there.",
        refusal);
  }

  private OutcomeUnknownException afterLoss(
      String finding, String remedy, RecruitingException cause) {
    return new OutcomeUnknownException(
        details(
                "The submit ledger has lost entries, perhaps that of an earlier submit under the same"
                    + " key, and "
                    + finding)
            .remedy(remedy)
            .cause(cause)
            .build());
  }

  /** There are more jobs than an entry can hold. */
  InvalidRequestException tooManyJobs(int most) {
    return InvalidRequestException.of(
        "resume.matchedJobs",
        "must have at most " + most + " jobs for a submit under a key",
        "Submit without a key, or match fewer jobs.");
  }

  private ErrorDetails.Builder details(String problem) {
    return ofKey().details(problem);
  }
}
