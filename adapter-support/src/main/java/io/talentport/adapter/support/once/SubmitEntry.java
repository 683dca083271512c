package io.talentport.adapter.support.once;

import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a submit.
 *
 * @param digest of the résumé that was submitted
 * @param progress what is done, or may have been done
 * @param settledBy digests of what callers gave to continue from before it came to this, as {@link
 *     GivenProgress} makes them; none for a submit that is done
 * @param receipt what the caller got; null as long as the submit is not done
 */
record SubmitEntry(
    ResumeDigest digest,
    SubmitProgress progress,
    List<String> settledBy,
    @Nullable ResumeReceipt receipt) {

  SubmitEntry {
    settledBy = List.copyOf(settledBy);
  }

  /** A submit that is under way or was broken off. */
  static SubmitEntry unfinished(
      ResumeDigest digest, SubmitProgress progress, List<String> settledBy) {
    return new SubmitEntry(digest, progress, settledBy, null);
  }

  /** A submit that is done. */
  static SubmitEntry done(ResumeDigest digest, ResumeReceipt receipt) {
    SubmitProgress nothing = SubmitProgress.none(receipt.platform());
    return new SubmitEntry(digest, receipt.progress().orElse(nothing), List.of(), receipt);
  }

  Optional<ResumeReceipt> givenReceipt() {
    return Optional.ofNullable(receipt);
  }

  /** Whether nobody knows if the person exists, so that nothing may be sent. */
  boolean isUndecided() {
    return receipt == null && progress.talentMayExist();
  }

  /**
   * Whether nobody knows if an existing person was updated. The next submit reads the profile, and
   * sends nothing that it cannot tell from what was sent.
   */
  boolean hasUnconfirmedUpdate() {
    return receipt == null && progress.unconfirmedUpdate().isPresent();
  }

  /** Whether it is what came of continuing from this progress. */
  boolean cameOf(SubmitProgress given) {
    return settledBy.contains(GivenProgress.digest(given));
  }
}
