package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.GrowingPause;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Claims one key; while another claim holds it, waits until that one's entry gives the answer. For
 * one thread.
 */
final class KeyClaim {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final SubmitRecords records;
  private final KeyErrors errors;
  private final String ledgerKey;
  private final Duration callDeadline;
  private final Deadline deadline;

  /**
   * Creates a claim; sends nothing.
   *
   * @param callDeadline how long one call may take
   * @param deadline how long it waits for another claim
   */
  KeyClaim(
      SubmitRecords records,
      KeyErrors errors,
      String ledgerKey,
      Duration callDeadline,
      Deadline deadline) {
    this.records = records;
    this.errors = errors;
    this.ledgerKey = ledgerKey;
    this.callDeadline = callDeadline;
    this.deadline = deadline;
  }

  /** The work of the owner of the key. */
  @FunctionalInterface
  interface Owner<T> {

    /**
     * Does the work.
     *
     * @param claim which is owned
     * @param waited whether another one had the key before
     */
    T work(SubmitClaim claim, boolean waited);
  }

  /**
   * Runs the owner's work once the key is free.
   *
   * @param answer the result from the entry of another claim; absent to keep waiting
   */
  <T> T take(Function<SubmitClaim, Optional<T>> answer, Owner<T> owner) {
    GrowingPause pauses = new GrowingPause(FIRST_PAUSE, LONGEST_PAUSE);
    boolean waited = false;
    while (true) {
      SubmitClaim claim =
          records.ask(
              deadline,
              (ledger, within) -> ledger.claim(ledgerKey, OwnedKey.lease(callDeadline), within));
      if (claim.isOwned()) {
        return owner.work(claim, waited);
      }
      // The other one may be done without having released the key yet.
      Optional<T> answered = answer.apply(claim);
      if (answered.isPresent()) {
        return answered.get();
      }
      pause(pauses.next(), claim);
      waited = true;
    }
  }

  private void pause(Duration pause, SubmitClaim claim) {
    if (!deadline.allows(pause)) {
      throw notGiven(claim);
    }
    try {
      records.time().pause(pause);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw notGiven(claim);
    }
  }

  private RecruitingException notGiven(SubmitClaim claim) {
    return claim.mayHaveLostEntries() ? errors.lostEntries() : errors.underWay();
  }
}
