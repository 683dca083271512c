package io.talentport.adapter.tck;

import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A submit ledger in memory for tests: it uses the test's clock, keeps everything that it ever
 * received, and fails where the test says. Thread-safe.
 */
public final class ScriptedLedger implements SubmitLedger {

  private final ManualClock clock;
  private final Map<String, Kept> kept = new HashMap<>();
  private final List<String> given = new ArrayList<>();
  private IntConsumer beforeClaim = number -> {};
  private IntConsumer beforeRecord = number -> {};
  private IntConsumer afterRecord = number -> {};
  private boolean entriesLost;
  private int claims;
  private int records;

  /** A ledger without an entry. */
  public ScriptedLedger(ManualClock clock) {
    this.clock = clock;
  }

  /** What is known of one key. */
  private static final class Kept {
    private @Nullable String entry;
    private Instant entryEnds = Instant.MIN;
    private @Nullable Object owner;
    private Instant leaseEnds = Instant.MIN;
  }

  /**
   * What happens before each claim.
   *
   * @param script is given the number of the claim, from 1, and may throw
   */
  public synchronized void beforeClaim(IntConsumer script) {
    beforeClaim = script;
  }

  /**
   * What happens before each record, so that it is not made if the script throws.
   *
   * @param script is given the number of the record, from 1, and may throw
   */
  public synchronized void beforeRecord(IntConsumer script) {
    beforeRecord = script;
  }

  /**
   * What happens after each record.
   *
   * @param script is given the number of the record, from 1, and may throw
   */
  public synchronized void afterRecord(IntConsumer script) {
    afterRecord = script;
  }

  /** Forgets every script. */
  public synchronized void answerAgain() {
    beforeClaim = number -> {};
    beforeRecord = number -> {};
    afterRecord = number -> {};
  }

  /** Comes back empty, and says so. */
  public synchronized void loseEntries() {
    kept.clear();
    entriesLost = true;
  }

  /** Every key and every entry that it was ever given. */
  public synchronized List<String> given() {
    return List.copyOf(given);
  }

  @Override
  public synchronized SubmitClaim claim(String key, Duration lease, Duration within) {
    beforeClaim.accept(++claims);
    given.add(key);
    Instant now = clock.instant();
    Kept found = kept.computeIfAbsent(key, unused -> new Kept());
    boolean owned = found.owner == null || !found.leaseEnds.isAfter(now);
    Claim claim =
        new Claim(found, owned, found.entryEnds.isAfter(now) ? found.entry : null, entriesLost);
    if (owned) {
      found.owner = claim;
      found.leaseEnds = now.plus(lease);
    }
    return claim;
  }

  private synchronized boolean record(Claim claim, String entry, Duration lease, Duration keep) {
    int number = ++records;
    beforeRecord.accept(number);
    if (claim.kept.owner != claim) {
      return false;
    }
    given.add(entry);
    claim.kept.entry = entry;
    claim.kept.entryEnds = clock.instant().plus(keep);
    claim.kept.leaseEnds = clock.instant().plus(lease);
    afterRecord.accept(number);
    return true;
  }

  private synchronized void end(Claim claim, boolean withEntry) {
    if (claim.kept.owner == claim) {
      claim.kept.owner = null;
      claim.kept.entry = withEntry ? claim.kept.entry : null;
    }
  }

  private final class Claim implements SubmitClaim {

    private final Kept kept;
    private final boolean owned;
    private final @Nullable String entry;
    private final boolean mayHaveLostEntries;

    private Claim(Kept kept, boolean owned, @Nullable String entry, boolean mayHaveLostEntries) {
      this.kept = kept;
      this.owned = owned;
      this.entry = entry;
      this.mayHaveLostEntries = mayHaveLostEntries;
    }

    @Override
    public boolean isOwned() {
      return owned;
    }

    @Override
    public Optional<String> entry() {
      return Optional.ofNullable(entry);
    }

    @Override
    public boolean mayHaveLostEntries() {
      return mayHaveLostEntries;
    }

    @Override
    public boolean record(String text, Duration lease, Duration keep, Duration within) {
      return ScriptedLedger.this.record(this, text, lease, keep);
    }

    @Override
    public void release(Duration within) {
      end(this, true);
    }

    @Override
    public void forget(Duration within) {
      end(this, false);
    }
  }
}
