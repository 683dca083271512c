package io.talentport.adapter.support.once;

import io.talentport.adapter.support.failure.WriteOutcome;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A submit that has the key: records its steps, its end, or how it was broken off. For one thread.
 */
final class OwnedSubmit implements SubmitSteps {

  /**
   * What a lease is longer than the call that it covers: nobody takes over while the call may end,
   * and what came of it may be recorded.
   */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final SubmitRecords records;
  private final SubmitErrors errors;
  private final String ledgerKey;
  private final ResumeDigest digest;
  private final SubmitClaim claim;
  private final Duration callDeadline;
  private List<String> settledBy = List.of();
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

  /** How the ledger is asked: once before a write, and until it answers after one. */
  private interface Asking {
    boolean ask(Predicate<Duration> question);
  }

  /**
   * Is told, before the first step, what callers gave from whose progress this submit continues.
   *
   * @param digests which each entry has from now on
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
    if (!record(unfinished(ifUnknown), lease(longest), this::askOnce)) {
      throw errors.overtaken(lease(longest));
    }
  }

  @Override
  public void reached(SubmitProgress done) {
    afterwards(() -> record(unfinished(done), lease(callDeadline), this::insist));
  }

  /** It is done; the caller gets the receipt whether that can be recorded or not. */
  void done(ResumeReceipt receipt) {
    afterwards(
        () -> {
          if (record(SubmitEntry.done(digest, receipt), lease(callDeadline), this::insist)) {
            tell(claim::release, this::insist);
          }
        });
  }

  /** It has failed; what may be in doubt stays recorded as it is. */
  void failed(RecruitingException failure) {
    if (overtaken) {
      return;
    }
    if (!recorded || WriteOutcome.isUnknown(failure)) {
      leave();
      return;
    }
    SubmitProgress done =
        SubmitProgress.before(failure).orElseGet(() -> SubmitProgress.none(records.platform()));
    afterwards(
        () -> {
          if (done.isEmpty()) {
            tell(claim::forget, this::insist);
          } else if (record(unfinished(done), lease(callDeadline), this::insist)) {
            tell(claim::release, this::insist);
          }
        });
  }

  /** It did not get as far as a write: the entry, if there is one, stays as it was. */
  void leave() {
    afterwards(() -> tell(claim::release, this::askOnce));
  }

  private SubmitEntry unfinished(SubmitProgress progress) {
    return SubmitEntry.unfinished(digest, progress, settledBy);
  }

  private boolean record(SubmitEntry entry, Duration lease, Asking asking) {
    // A store that does not answer may have recorded it all the same.
    recorded = true;
    String text = records.texts().write(entry, ledgerKey);
    Duration keep = records.keep().compareTo(lease) > 0 ? records.keep() : lease.plus(MARGIN);
    boolean kept = asking.ask(within -> claim.record(text, lease, keep, within));
    overtaken = !kept;
    return kept;
  }

  private static void tell(Consumer<Duration> action, Asking asking) {
    asking.ask(
        within -> {
          action.accept(within);
          return true;
        });
  }

  /** A record has a call's time of its own: what it is about may have used up the call's. */
  private boolean askOnce(Predicate<Duration> question) {
    Deadline deadline = Deadline.in(callDeadline, records.time());
    return records.ask(deadline, (ledger, within) -> question.test(within));
  }

  /** The time is that of a call, but no longer than nobody takes over. */
  private boolean insist(Predicate<Duration> question) {
    Duration longest = callDeadline.compareTo(MARGIN) < 0 ? callDeadline : MARGIN;
    return records.insist(
        Deadline.in(longest, records.time()), (ledger, within) -> question.test(within));
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
