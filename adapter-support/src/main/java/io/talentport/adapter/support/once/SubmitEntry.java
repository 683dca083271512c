package io.talentport.adapter.support.once;

import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a submit.
 *
 * @param digest of the résumé that was submitted
 * @param progress what is done, or may have been done
 * @param receipt what the caller got; null as long as the submit is not done
 */
record SubmitEntry(ResumeDigest digest, SubmitProgress progress, @Nullable ResumeReceipt receipt) {

  /** A submit that is under way or was broken off. */
  static SubmitEntry unfinished(ResumeDigest digest, SubmitProgress progress) {
    return new SubmitEntry(digest, progress, null);
  }

  /** A submit that is done. */
  static SubmitEntry done(ResumeDigest digest, ResumeReceipt receipt) {
    SubmitProgress nothing = SubmitProgress.none(receipt.platform());
    return new SubmitEntry(digest, receipt.progress().orElse(nothing), receipt);
  }

  Optional<ResumeReceipt> givenReceipt() {
    return Optional.ofNullable(receipt);
  }

  /** Whether nobody knows if the person exists, so that nothing may be sent. */
  boolean isUndecided() {
    return receipt == null && progress.talentMayExist();
  }
}
