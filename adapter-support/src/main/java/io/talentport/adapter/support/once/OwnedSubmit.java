package io.talentport.adapter.support.once;

import io.talentport.adapter.support.failure.WriteOutcome;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;
import java.util.List;

/** A submit that holds the key: records its steps, its end, or its failure. For one thread. */
final class OwnedSubmit implements SubmitSteps {

  private final SubmitRecords records;
  private final String ledgerKey;
  private final ResumeDigest digest;
  private final OwnedKey key;
  private final Duration callDeadline;
  private List<String> settledBy = List.of();

  /**
   * Takes over a key.
   *
   * @param callDeadline how long one call may take
   */
  OwnedSubmit(
      SubmitRecords records,
      String ledgerKey,
      ResumeDigest digest,
      OwnedKey key,
      Duration callDeadline) {
    this.records = records;
    this.ledgerKey = ledgerKey;
    this.digest = digest;
    this.key = key;
    this.callDeadline = callDeadline;
  }

  /**
   * Receives, before the first step, the digests of the progresses that this submit continues from.
   *
   * @param digests recorded in each entry from now on
   */
  void continues(List<String> digests) {
    settledBy = digests;
  }

  @Override
  public void sending(SubmitProgress ifUnknown) {
    sending(ifUnknown, callDeadline);
  }

  @Override
  public void sending(SubmitProgress ifUnknown, Duration longest) {
    key.sending(unfinished(ifUnknown), longest);
  }

  @Override
  public void reached(SubmitProgress done) {
    key.reached(unfinished(done));
  }

  /** It is done; the caller gets the receipt even if it cannot be recorded. */
  void done(ResumeReceipt receipt) {
    key.done(text(SubmitEntry.done(digest, receipt)));
  }

  /** It has failed; an unknown outcome stays recorded. */
  void failed(RecruitingException failure) {
    if (key.isOvertaken()) {
      return;
    }
    if (!key.isRecorded() || WriteOutcome.isUnknown(failure)) {
      leave();
      return;
    }
    SubmitProgress done =
        SubmitProgress.before(failure).orElseGet(() -> SubmitProgress.none(records.platform()));
    if (done.isEmpty()) {
      key.forget();
    } else {
      key.done(unfinished(done));
    }
  }

  /** It did not reach a write: the entry, if there is one, stays as it was. */
  void leave() {
    key.leave();
  }

  private String unfinished(SubmitProgress progress) {
    return text(SubmitEntry.unfinished(digest, progress, settledBy));
  }

  private String text(SubmitEntry entry) {
    return records.texts().write(entry, ledgerKey);
  }
}
