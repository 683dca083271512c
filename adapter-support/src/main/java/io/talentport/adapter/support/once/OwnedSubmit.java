package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A submit that has the key: records its steps, its end, or how it was broken off. For one thread.
 */
final class OwnedSubmit implements SubmitSteps {

  /** What a lease is longer than the call that it covers: nobody takes over while it may end. */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final SubmitRecords records;
  private final SubmitErrors errors;
  private final String ledgerKey;
  private final ResumeDigest digest;
  private final SubmitClaim claim;
  private final Duration callDeadline;
  private boolean recorded;
  private boolean overtaken;

  /**
   * Takes over a claim that is owned.
   *
   * @param callDeadline how long one call may take
   */
  OwnedSubmit(
      SubmitRecords records,
      SubmitErrors errors,
      String ledgerKey,
      ResumeDigest digest,
      SubmitClaim claim,
      Duration callDeadline) {
    this.records = records;
    this.errors = errors;
    this.ledgerKey = ledgerKey;
    this.digest = digest;
    this.claim = claim;
    this.callDeadline = callDeadline;
  }

  /** How long a claim lasts that covers a call of this length. */
  static Duration lease(Duration call) {
    return call.plus(MARGIN);
  }

  @Override
  public void sending(SubmitProgress ifUnknown) {
    sending(ifUnknown, callDeadline);
  }

  @Override
  public void sending(SubmitProgress ifUnknown, Duration longest) {
    if (!record(SubmitEntry.unfinished(digest, ifUnknown), lease(longest))) {
      throw errors.overtaken(lease(longest));
    }
  }

  @Override
  public void reached(SubmitProgress done) {
    afterwards(() -> record(SubmitEntry.unfinished(digest, done), lease(callDeadline)));
  }

  /** It is done; the caller gets the receipt whether that can be recorded or not. */
  void done(ResumeReceipt receipt) {
    afterwards(
        () -> {
          if (record(SubmitEntry.done(digest, receipt), lease(callDeadline))) {
            release();
          }
        });
  }

  /** It has failed; what may be in doubt stays recorded as it is. */
  void failed(RecruitingException failure) {
    if (overtaken) {
      return;
    }
    boolean unknown = failure.category() == FailureCategory.UNKNOWN_OUTCOME;
    if (!recorded || unknown) {
      leave();
      return;
    }
    SubmitProgress done =
        SubmitProgress.before(failure).orElseGet(() -> SubmitProgress.none(records.platform()));
    afterwards(
        () -> {
          if (done.isEmpty()) {
            forget();
          } else if (record(SubmitEntry.unfinished(digest, done), lease(callDeadline))) {
            release();
          }
        });
  }

  /** It did not get as far as a write: the entry, if there is one, stays as it was. */
  void leave() {
    afterwards(this::release);
  }

  private void release() {
    tell(claim::release);
  }

  private void forget() {
    tell(claim::forget);
  }

  private boolean record(SubmitEntry entry, Duration lease) {
    // A store that does not answer may have recorded it all the same.
    recorded = true;
    String text = records.texts().write(entry, ledgerKey);
    Duration keep = records.keep().compareTo(lease) > 0 ? records.keep() : lease.plus(MARGIN);
    boolean kept = ask(within -> claim.record(text, lease, keep, within));
    overtaken = !kept;
    return kept;
  }

  private void tell(Consumer<Duration> action) {
    ask(
        within -> {
          action.accept(within);
          return true;
        });
  }

  /** A record has a call's time of its own: what it is about may have used up the call's. */
  private boolean ask(Predicate<Duration> question) {
    Deadline deadline = Deadline.in(callDeadline, records.time());
    return records.ask(deadline, (ledger, within) -> question.test(within));
  }

  /** Records what has happened already: the caller is told of that, whatever becomes of this. */
  private void afterwards(Runnable recording) {
    try {
      recording.run();
    } catch (RecruitingException unreachable) {
      records.log().submitNotRecorded(unreachable.getClass());
      return;
    }
    if (overtaken) {
      records.log().submitOvertaken();
    }
  }
}
