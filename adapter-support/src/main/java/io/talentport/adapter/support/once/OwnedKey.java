package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A claimed key: records entries under it before and after each write, and releases it. For one
 * thread.
 */
final class OwnedKey {

  /**
   * How much longer a lease is than its call, so that nobody takes over while the call may still
   * end and its result be recorded.
   */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final SubmitRecords records;
  private final KeyErrors errors;
  private final SubmitClaim claim;
  private final Duration callDeadline;
  private boolean recorded;
  private boolean overtaken;

  /**
   * Takes over a claim.
   *
   * @param callDeadline how long one call may take
   */
  OwnedKey(SubmitRecords records, KeyErrors errors, SubmitClaim claim, Duration callDeadline) {
    this.records = records;
    this.errors = errors;
    this.claim = claim;
    this.callDeadline = callDeadline;
  }

  /** The length of the lease for a call of this length. */
  static Duration lease(Duration call) {
    return call.plus(MARGIN);
  }

  /** How the ledger is asked: once before a write, repeatedly after one. */
  private interface Asking {
    boolean ask(Predicate<Duration> question);
  }

  /** Whether an entry was recorded, or may have been. */
  boolean isRecorded() {
    return recorded;
  }

  /** Whether another call took the key over. */
  boolean isOvertaken() {
    return overtaken;
  }

  /**
   * Records the entry of a write that is about to be sent.
   *
   * @param longest how long the write may take
   * @throws OutcomeUnknownException if another call took the key over: nothing must be sent
   */
  void sending(String entry, Duration longest) {
    if (!record(entry, lease(longest), this::askOnce)) {
      throw errors.overtaken(lease(longest));
    }
  }

  /** Records a result; continues if the ledger does not answer. */
  void reached(String entry) {
    afterwards(() -> record(entry, lease(callDeadline), this::insist));
  }

  /** Records a result and releases the key. */
  void done(String entry) {
    afterwards(
        () -> {
          if (record(entry, lease(callDeadline), this::insist)) {
            tell(claim::release, this::insist);
          }
        });
  }

  /** Releases the key and deletes its entry: nothing was done. */
  void forget() {
    afterwards(() -> tell(claim::forget, this::insist));
  }

  /** Releases the key; the entry, if there is one, stays. */
  void leave() {
    afterwards(() -> tell(claim::release, this::askOnce));
  }

  private boolean record(String entry, Duration lease, Asking asking) {
    // A store that did not answer may have recorded it.
    recorded = true;
    Duration keep = records.keep().compareTo(lease) > 0 ? records.keep() : lease.plus(MARGIN);
    boolean kept = asking.ask(within -> claim.record(entry, lease, keep, within));
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

  /** Recording has a time limit of its own, because the call may have used up its own. */
  private boolean askOnce(Predicate<Duration> question) {
    Deadline deadline = Deadline.in(callDeadline, records.time());
    return records.ask(deadline, (ledger, within) -> question.test(within));
  }

  /** The limit is that of a call, but less than the margin in which nobody takes over. */
  private boolean insist(Predicate<Duration> question) {
    Duration longest = callDeadline.compareTo(MARGIN) < 0 ? callDeadline : MARGIN;
    return records.insist(
        Deadline.in(longest, records.time()), (ledger, within) -> question.test(within));
  }

  /** Records a result; if that fails, the caller gets the result all the same. */
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
