package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One submit under a key: claims the key, decides by the entry what is left to do, and does it.
 * Runs once, on one thread.
 */
final class KeyedRun {

  private final SubmitRecords records;
  private final SubmitErrors errors;
  private final String ledgerKey;
  private final ResumeDigest digest;
  private final KeyedSubmit submit;
  private final @Nullable SubmitProgress given;
  private final Duration callDeadline;
  private final Deadline deadline;

  /**
   * Creates a run; sends nothing.
   *
   * @param given what the caller knows to be done; null if the submit is not continued
   * @param callDeadline how long one call may take
   * @param deadline how long it waits for another submit
   */
  KeyedRun(
      SubmitRecords records,
      SubmitErrors errors,
      String ledgerKey,
      ResumeDigest digest,
      KeyedSubmit submit,
      @Nullable SubmitProgress given,
      Duration callDeadline,
      Deadline deadline) {
    this.records = records;
    this.errors = errors;
    this.ledgerKey = ledgerKey;
    this.digest = digest;
    this.submit = submit;
    this.given = given;
    this.callDeadline = callDeadline;
    this.deadline = deadline;
  }

  ResumeReceipt receipt() {
    return new KeyClaim(records, errors.ofKey(), ledgerKey, callDeadline, deadline)
        .take(claim -> entryOf(claim).flatMap(this::receiptIfDone), this::receiptOf);
  }

  private ResumeReceipt receiptOf(SubmitClaim claim, boolean waited) {
    OwnedKey key = new OwnedKey(records, errors.ofKey(), claim, callDeadline);
    OwnedSubmit owned = new OwnedSubmit(records, ledgerKey, digest, key, callDeadline);
    ResumeReceipt receipt;
    try {
      Optional<SubmitEntry> entry = entryOf(claim);
      Optional<ResumeReceipt> before = entry.flatMap(this::receiptIfDone);
      if (before.isPresent()) {
        owned.leave();
        return before.get();
      }
      SubmitProgress start = start(claim, entry.orElse(null), waited);
      owned.continues(
          GivenProgress.with(entry.map(SubmitEntry::settledBy).orElseGet(List::of), given));
      receipt = submit.run(start, owned);
    } catch (RecruitingException failure) {
      owned.failed(failure);
      throw failure;
    } catch (RuntimeException unforeseen) {
      owned.leave();
      throw unforeseen;
    }
    owned.done(receipt);
    return receipt;
  }

  private Optional<SubmitEntry> entryOf(SubmitClaim claim) {
    Optional<String> text = claim.entry();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    SubmitEntry entry =
        records
            .texts()
            .read(text.get(), ledgerKey)
            .orElseThrow(() -> errors.ofKey().unreadable(SubmitEntryText.isNewer(text.get())));
    // The résumé of a submit that is continued may have been corrected, but not of one that is
    // done.
    if (entry.digest().isOfAnother(digest) && (given == null || entry.receipt() != null)) {
      throw errors.ofKey().ofAnother();
    }
    return Optional.of(entry);
  }

  /** The receipt of a submit that is done, unless jobs are to be tried again. */
  private Optional<ResumeReceipt> receiptIfDone(SubmitEntry entry) {
    return entry.givenReceipt().filter(receipt -> given == null || isWhole(receipt));
  }

  private static boolean isWhole(ResumeReceipt receipt) {
    return receipt.jobs().stream().noneMatch(job -> job.status() == JobOutcomeStatus.FAILED);
  }

  /** What was done before this run. */
  private SubmitProgress start(SubmitClaim claim, @Nullable SubmitEntry entry, boolean waited) {
    if (entry == null) {
      if (given == null && claim.mayHaveLostEntries()) {
        requireNew();
      }
      return given == null ? SubmitProgress.none(records.platform()) : given;
    }
    if (given == null || entry.receipt() != null) {
      if (entry.isUndecided()) {
        throw errors.undecided(entry.progress());
      }
      return entry.progress();
    }
    if (entry.isUndecided() && waited) {
      // The call that was waited for has sent something that the caller could not know of.
      throw errors.undecided(entry.progress());
    }
    if (entry.isUndecided() && entry.cameOf(given)) {
      // The given progress is older than the unknown outcome, which resulted from it.
      throw errors.undecidedAgain(entry.progress());
    }
    if (entry.hasUnconfirmedUpdate() && (waited || entry.cameOf(given))) {
      // Only an update is unknown: the profile can be read, as if no progress had been given.
      return entry.progress();
    }
    return settled(entry.progress(), given);
  }

  private void requireNew() {
    try {
      submit.requireNew();
    } catch (ConflictException exists) {
      throw errors.personExists(exists);
    } catch (InvalidRequestException | UnsupportedCapabilityException impossible) {
      throw errors.cannotLookUp(impossible);
    }
  }

  /** The recorded progress, with unknown outcomes resolved by the given one. */
  private static SubmitProgress settled(SubmitProgress recorded, SubmitProgress given) {
    if (given.talentMayExist()) {
      return recorded.talentMayExist() ? given : recorded;
    }
    if (given.unconfirmedUpdate().isPresent()) {
      return recorded.talentMayExist() || recorded.unconfirmedUpdate().isPresent()
          ? given
          : recorded;
    }
    if (areOfDifferentPeople(recorded, given)) {
      return given;
    }
    SubmitProgress.Builder known =
        SubmitProgress.builder()
            .platform(recorded.platform())
            .attachmentId(given.attachmentId().or(recorded::attachmentId))
            .talentId(given.talentId().or(recorded::talentId))
            .putAllApplications(recorded.applications());
    given.applications().entrySet().stream()
        .filter(made -> !recorded.applications().containsKey(made.getKey()))
        .forEach(known::putApplications);
    return known.build();
  }

  private static boolean areOfDifferentPeople(SubmitProgress one, SubmitProgress other) {
    return one.talentId().isPresent()
        && other.talentId().isPresent()
        && !one.talentId().equals(other.talentId());
  }
}
