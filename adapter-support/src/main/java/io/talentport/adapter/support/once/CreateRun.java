package io.talentport.adapter.support.once;

import io.talentport.adapter.support.failure.WriteOutcome;
import io.talentport.adapter.support.once.KeyedCreate.Alike;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One creation under a key: claims the key, decides by the entry what is left to do, and does it.
 * While the platform knows the key, an unknown outcome is resolved by sending the same again; after
 * that by looking up. Runs once, on one thread.
 */
final class CreateRun {

  private final SubmitRecords records;
  private final CreateErrors errors;
  private final String ledgerKey;
  private final ResumeDigest digest;
  private final KeyedCreate create;
  private final Duration keyIsKnown;
  private final Duration callDeadline;

  /** Whether something may have been executed: then the entry stays in any case. */
  private boolean inDoubt;

  /**
   * Creates a run; sends nothing.
   *
   * @param keyIsKnown how long the platform certainly remembers a key
   * @param callDeadline how long one call may take
   */
  CreateRun(
      SubmitRecords records,
      CreateErrors errors,
      String ledgerKey,
      ResumeDigest digest,
      KeyedCreate create,
      Duration keyIsKnown,
      Duration callDeadline) {
    this.records = records;
    this.errors = errors;
    this.ledgerKey = ledgerKey;
    this.digest = digest;
    this.create = create;
    this.keyIsKnown = keyIsKnown;
    this.callDeadline = callDeadline;
  }

  /**
   * The id of the record, created now or before.
   *
   * @param deadline how long it waits for another creation
   */
  String id(Deadline deadline) {
    return new KeyClaim(records, errors.ofKey(), ledgerKey, callDeadline, deadline)
        .take(
            claim -> entryOf(claim).flatMap(CreateEntry::created),
            (claim, waited) -> idUnder(claim));
  }

  private String idUnder(SubmitClaim claim) {
    OwnedKey key = new OwnedKey(records, errors.ofKey(), claim, callDeadline);
    CreateEntry entry;
    String id;
    try {
      CreateEntry before = entryOf(claim).orElse(null);
      String created = before == null ? null : before.id();
      if (created != null) {
        key.leave();
        return created;
      }
      entry = before == null ? CreateEntry.sent(digest, records.time().now()) : before;
      id = before == null ? first(claim, entry, key) : again(entry, key);
    } catch (RecruitingException failure) {
      failed(key);
      throw failure;
    } catch (RuntimeException unforeseen) {
      key.leave();
      throw unforeseen;
    }
    key.done(entry.done(id).text());
    return id;
  }

  private void failed(OwnedKey key) {
    if (key.isOvertaken()) {
      return;
    }
    if (inDoubt || !key.isRecorded()) {
      key.leave();
    } else {
      key.forget();
    }
  }

  private Optional<CreateEntry> entryOf(SubmitClaim claim) {
    Optional<String> text = claim.entry();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    CreateEntry entry =
        CreateEntry.read(text.get())
            .orElseThrow(() -> errors.ofKey().unreadable(CreateEntry.isNewer(text.get())));
    if (entry.digest().isOfAnother(digest)) {
      throw errors.ofKey().ofAnother();
    }
    return Optional.of(entry);
  }

  private String first(SubmitClaim claim, CreateEntry entry, OwnedKey key) {
    if (claim.mayHaveLostEntries()) {
      Alike alike = create.alike();
      if (!alike.ids().isEmpty()) {
        return theOne(alike, null);
      }
    }
    key.sending(entry.text(), callDeadline);
    try {
      return create.send();
    } catch (RecruitingException failure) {
      if (WriteOutcome.isUnknown(failure)) {
        return again(entry, key);
      }
      if (!create.mayBeOfKey(failure)) {
        throw failure;
      }
      // The ledger may have forgotten what the platform remembers.
      inDoubt = true;
      Alike alike = create.alike();
      inDoubt = !alike.ids().isEmpty();
      if (inDoubt) {
        return theOne(alike, failure);
      }
      throw failure;
    }
  }

  /** Sends a creation of unknown outcome again, if the platform still remembers its key. */
  private String again(CreateEntry entry, OwnedKey key) {
    inDoubt = true;
    Instant forgotten = entry.firstSent().plus(keyIsKnown);
    if (!records.time().now().isBefore(forgotten)) {
      return theOne(create.alike(), null);
    }
    key.sending(entry.text(), callDeadline);
    try {
      return create.send();
    } catch (RecruitingException failure) {
      if (WriteOutcome.isUnknown(failure)) {
        throw errors.lost(failure);
      }
      if (create.mayBeOfKey(failure)) {
        return theOne(create.alike(), failure);
      }
      throw failure;
    }
  }

  private String theOne(Alike alike, @Nullable RecruitingException refusal) {
    if (alike.isTheOne()) {
      return alike.ids().get(0);
    }
    throw errors.undecided(alike.ids(), refusal);
  }
}
