package io.talentport.adapter.support.once;

import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of a submit.
 *
 * @param digest of the résumé that was submitted
 * @param progress what is done, or may have been done
 * @param settledBy digests of the progresses that it continues from, as {@link GivenProgress} makes
 *     them; none for a submit that is done
 * @param receipt the caller's receipt; null until the submit is done
 */
record SubmitEntry(
    ResumeDigest digest,
    SubmitProgress progress,
    List<String> settledBy,
    @Nullable ResumeReceipt receipt) {

  SubmitEntry {
    settledBy = List.copyOf(settledBy);
  }

  /** A submit that is in progress or was cut off. */
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

  /** Whether it is unknown if the person exists, so that nothing may be sent. */
  boolean isUndecided() {
    return receipt == null && progress.talentMayExist();
  }

  /**
   * Whether it is unknown if an existing person was updated. The next submit reads the profile, and
   * sends nothing that could already be sent.
   */
  boolean hasUnconfirmedUpdate() {
    return receipt == null && progress.unconfirmedUpdate().isPresent();
  }

  /** Whether it resulted from continuing from this progress. */
  boolean cameOf(SubmitProgress given) {
    return settledBy.contains(GivenProgress.digest(given));
  }
}
