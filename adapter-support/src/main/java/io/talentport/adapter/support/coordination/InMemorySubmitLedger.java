package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in this process's memory; it ends with the process. It keeps a bounded number of
 * entries. Beyond that it drops the one that was recorded first, and reports this in each claim of
 * a key without an entry, until the last dropped entry would have expired. Thread-safe.
 */
public final class InMemorySubmitLedger implements SubmitLedger {

  /** How many entries are kept by default; some 50 MB. */
  public static final int MOST_ENTRIES = 100_000;

  private final TimeSource time;
  private final int most;
  // In the order of recording; an expired entry is removed when it is found.
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private boolean lost;
  private long lostUntil;

  /** What is known of one key. */
  private static final class Kept {
    private @Nullable String entry;
    private long entryEnds;
    private @Nullable Claim owner;
    private long leaseEnds;

    private boolean hasEntry(long now) {
      return entry != null && entryEnds - now > 0;
    }

    private boolean isClaimed(long now) {
      return owner != null && leaseEnds - now > 0;
    }

    private boolean isOver(long now) {
      return !hasEntry(now) && !isClaimed(now);
    }
  }

  /** A ledger of at most {@link #MOST_ENTRIES} entries. */
  public InMemorySubmitLedger(TimeSource time) {
    this(time, MOST_ENTRIES);
  }

  /**
   * A ledger of another size.
   *
   * @param most how many entries it keeps; 1 or more
   */
  public InMemorySubmitLedger(TimeSource time, int most) {
    this.time = time;
    this.most = most;
  }

  @Override
  public synchronized SubmitClaim claim(String key, Duration lease, Duration within) {
    long now = time.nanos();
    forgetWhatIsOver(now);
    boolean mayHaveLostEntries = lost && lostUntil - now > 0;
    Kept found = kept.computeIfAbsent(key, unused -> new Kept());
    String entry = found.hasEntry(now) ? found.entry : null;
    boolean owned = !found.isClaimed(now);
    Claim claim = new Claim(key, owned, entry, mayHaveLostEntries);
    if (owned) {
      found.entry = entry;
      found.owner = claim;
      found.leaseEnds = now + lease.toNanos();
      makeRoom(now);
    }
    return claim;
  }

  private void forgetWhatIsOver(long now) {
    Iterator<Kept> eldest = kept.values().iterator();
    while (eldest.hasNext() && eldest.next().isOver(now)) {
      eldest.remove();
    }
  }

  private void makeRoom(long now) {
    Iterator<Kept> eldest = kept.values().iterator();
    while (kept.size() > most && eldest.hasNext()) {
      Kept one = eldest.next();
      if (one.isClaimed(now)) {
        continue;
      }
      if (one.hasEntry(now) && (!lost || one.entryEnds - lostUntil > 0)) {
        lost = true;
        lostUntil = one.entryEnds;
      }
      eldest.remove();
    }
  }

  private synchronized boolean record(Claim claim, String entry, Duration lease, Duration keep) {
    Kept owned = owned(claim);
    if (owned == null) {
      return false;
    }
    long now = time.nanos();
    owned.entry = entry;
    owned.entryEnds = now + keep.toNanos();
    owned.leaseEnds = now + lease.toNanos();
    kept.remove(claim.key);
    kept.put(claim.key, owned);
    return true;
  }

  private synchronized void release(Claim claim, boolean withEntry) {
    Kept owned = owned(claim);
    if (owned != null) {
      owned.owner = null;
      if (!withEntry || owned.isOver(time.nanos())) {
        kept.remove(claim.key);
      }
    }
  }

  private @Nullable Kept owned(Claim claim) {
    Kept found = kept.get(claim.key);
    return found != null && found.owner == claim ? found : null;
  }

  /** The number of keys, and no key. */
  @Override
  public synchronized String toString() {
    return "InMemorySubmitLedger[" + kept.size() + "]";
  }

  private final class Claim implements SubmitClaim {

    private final String key;
    private final boolean owned;
    private final @Nullable String entry;
    private final boolean mayHaveLostEntries;

    private Claim(String key, boolean owned, @Nullable String entry, boolean mayHaveLostEntries) {
      this.key = key;
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
    public boolean record(String newEntry, Duration lease, Duration keep, Duration within) {
      return InMemorySubmitLedger.this.record(this, newEntry, lease, keep);
    }

    @Override
    public void release(Duration within) {
      InMemorySubmitLedger.this.release(this, true);
    }

    @Override
    public void forget(Duration within) {
      InMemorySubmitLedger.this.release(this, false);
    }
  }
}
