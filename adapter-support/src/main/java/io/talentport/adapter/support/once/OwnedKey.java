package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A key that is claimed: records entries under it before and after each write, and gives it back.
 * For one thread.
 */
final class OwnedKey {

  /**
   * What a lease is longer than the call that it covers: nobody takes over while the call may end,
   * and what came of it may be recorded.
   */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final SubmitRecords records;
  private final KeyErrors errors;
  private final SubmitClaim claim;
  private final Duration callDeadline;
  private boolean recorded;
  private boolean overtaken;

  /**
   * Takes over a claim that is owned.
   *
   * @param callDeadline how long one call may take
   */
  OwnedKey(SubmitRecords records, KeyErrors errors, SubmitClaim claim, Duration callDeadline) {
    this.records = records;
    this.errors = errors;
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

  /** Whether an entry was recorded, or may have been. */
  boolean isRecorded() {
    return recorded;
  }

  /** Whether the key has passed to another one. */
  boolean isOvertaken() {
    return overtaken;
  }

  /**
   * Records the entry of a write that is about to be sent.
   *
   * @param longest how long the write may take
   * @throws OutcomeUnknownException if the key has passed to another one: nothing must be sent
   */
  void sending(String entry, Duration longest) {
    if (!record(entry, lease(longest), this::askOnce)) {
      throw errors.overtaken(lease(longest));
    }
  }

  /** Records what has happened; a ledger that does not answer stops nobody here. */
  void reached(String entry) {
    afterwards(() -> record(entry, lease(callDeadline), this::insist));
  }

  /** Records what has happened, and gives the key back. */
  void done(String entry) {
    afterwards(
        () -> {
          if (record(entry, lease(callDeadline), this::insist)) {
            tell(claim::release, this::insist);
          }
        });
  }

  /** Gives the key back without its entry: nothing was done. */
  void forget() {
    afterwards(() -> tell(claim::forget, this::insist));
  }

  /** Gives the key back: the entry, if there is one, stays as it is. */
  void leave() {
    afterwards(() -> tell(claim::release, this::askOnce));
  }

  private boolean record(String entry, Duration lease, Asking asking) {
    // A store that does not answer may have recorded it all the same.
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
