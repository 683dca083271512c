package io.talentport.adapter.support.once;

import io.talentport.core.PlatformId;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;

/**
 * What the caller of a submit under a key is told. No message has the key, which is the caller's
 * own. Immutable and thread-safe.
 *
 * @param advice what can be done about a submit of which nobody knows whether it was executed
 */
record SubmitErrors(PlatformId platform, UndecidedSubmit advice) {

  private static final String KEY = "submitOptions.key";

  /** Another submit has the key until the caller's time is over. */
  OutcomeUnknownException underWay() {
    return new OutcomeUnknownException(
        details(
                "Another submit under the same key is under way, and did not end in this call's time")
            .remedy(
                "This one sent nothing. Submit again later under the same key: it gives the receipt"
                    + " of the other, or says what is not known.")
            .build());
  }

  /** An earlier submit was sent, and its end is not known. */
  OutcomeUnknownException undecided(SubmitProgress progress) {
    return new OutcomeUnknownException(
        details(
                "An earlier submit under the same key was sent, and it is not known whether the"
                    + " platform executed it")
            .remedy("Nothing was sent now. " + advice.remedy())
            .progress(advice.continuable() ? progress.toString() : null)
            .build());
  }

  /** A submit that continued from the same progress was sent, and its end is not known. */
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

  /** The ledger gives no key away for a while after it has lost entries. */
  CoordinationUnavailableException lostEntries() {
    return new CoordinationUnavailableException(
        details(
                "The submit ledger has lost entries, and gives no key away while a submit may be"
                    + " under way whose entry is among them")
            .remedy(
                "Nothing was sent. Submit again later under the same key: keys are given away again"
                    + " once every lease from before the loss has ended, mostly within two"
                    + " minutes.")
            .build());
  }

  /** The ledger may have lost the entry, and there is the person. */
  OutcomeUnknownException personExists(RecruitingException found) {
    return afterLoss(
        "the person exists",
        "Nothing was sent. The cause says who was found. Submit this résumé under a new key if it is"
            + " not there.",
        found);
  }

  /** The ledger may have lost the entry, and nobody can be looked up. */
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

  /** The key has passed to another submit while this one worked. */
  OutcomeUnknownException overtaken(Duration lease) {
    return new OutcomeUnknownException(
        details(
                "This submit took longer than the "
                    + lease
                    + " of its lease, and another one under the same key has taken over")
            .remedy(
                "This one sends nothing more. Submit again later under the same key: it gives the"
                    + " receipt of the other, or says what is not known.")
            .build());
  }

  /** The key belongs to another résumé. */
  InvalidRequestException anotherResume() {
    return InvalidRequestException.of(
        KEY,
        "is that of another résumé, which was submitted under it before",
        "Nothing was sent. Give each résumé a key of its own, and a corrected one a new key.");
  }

  /** There are more jobs than an entry can hold. */
  InvalidRequestException tooManyJobs(int most) {
    return InvalidRequestException.of(
        "resume.matchedJobs",
        "must have at most " + most + " jobs for a submit under a key",
        "Submit without a key, or match fewer jobs.");
  }

  /** What the ledger keeps under the key is no entry. */
  CoordinationUnavailableException unreadable(boolean newer) {
    return CoordinationUnavailableException.unusable(
        details(
                newer
                    ? "A newer version of this library has recorded the submit under this key"
                    : "What the shared submit ledger keeps under this key cannot be read")
            .remedy(
                newer
                    ? "Nothing was sent. Update this instance, and submit again under the same key."
                    : "Nothing was sent. See that nothing else writes under the ledger's keys. Look"
                        + " for the résumé on the platform, and submit it under a new key if it is"
                        + " not there.")
            .build());
  }

  private ErrorDetails.Builder details(String problem) {
    return ErrorDetails.of(problem).platform(platform.value());
  }
}
