package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.reference.ReferenceStore.Kept;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One instance's view of the submits. */
final class ReferenceSubmitLedger implements SubmitLedger {

  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final ReferenceStore store;

  ReferenceSubmitLedger(ReferenceStore store) {
    this.store = store;
  }

  @Override
  public SubmitClaim claim(String key, Duration lease, Duration within) {
    store.enter(within);
    if (store.has(StoreDefect.CHECKS_BEFORE_IT_CLAIMS)) {
      boolean free = isFree(key);
      store.gap(StoreDefect.CHECKS_BEFORE_IT_CLAIMS);
      return claim(key, lease, free, entry(key));
    }
    Optional<String> early = entry(key);
    store.gap(StoreDefect.READS_BEFORE_IT_CLAIMS);
    synchronized (store) {
      boolean stale = store.has(StoreDefect.READS_BEFORE_IT_CLAIMS);
      return claim(key, lease, isFree(key), stale ? early : entry(key));
    }
  }

  private SubmitClaim claim(String key, Duration lease, boolean free, Optional<String> entry) {
    boolean owned = free && !store.has(StoreDefect.OWNS_NOTHING);
    OwnClaim claim = new OwnClaim(key, this, owned, entry.orElse(null), store.lostEntries());
    if (owned) {
      keepClaim(claim, lease);
    }
    return claim;
  }

  private boolean isFree(String key) {
    Kept claim = store.find(claimed(key));
    return claim == null
        || (store.has(StoreDefect.CLAIMS_FOR_ITSELF_AGAIN)
            && claim.value() instanceof OwnClaim own
            && own.ledger == this);
  }

  private Optional<String> entry(String key) {
    return Optional.ofNullable(store.find(entered(key))).map(kept -> kept.value().toString());
  }

  private void keepClaim(OwnClaim claim, Duration lease) {
    store.put(claimed(claim.key), claim, store.has(StoreDefect.CLAIMS_FOR_EVER) ? FOR_EVER : lease);
  }

  private static String claimed(String key) {
    return "claim " + key;
  }

  private static String entered(String key) {
    return "entry " + key;
  }

  /** A claim that was made; each is equal to itself only. */
  private static final class OwnClaim implements SubmitClaim {

    private final String key;
    private final ReferenceSubmitLedger ledger;
    private final ReferenceStore store;
    private final boolean owned;
    private final @Nullable String entry;
    private final boolean lost;

    OwnClaim(
        String key,
        ReferenceSubmitLedger ledger,
        boolean owned,
        @Nullable String entry,
        boolean lost) {
      this.key = key;
      this.ledger = ledger;
      this.store = ledger.store;
      this.owned = owned;
      this.entry = entry;
      this.lost = lost;
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
      return lost;
    }

    private boolean isCurrent() {
      Kept current = store.find(claimed(key));
      return current != null && current.value() == this;
    }

    @Override
    public boolean record(String text, Duration lease, Duration keep, Duration within) {
      store.enter(within);
      synchronized (store) {
        boolean free = store.find(claimed(key)) == null;
        if (!isCurrent()
            && !store.has(StoreDefect.RECORDS_AFTER_A_LOSS)
            && !(free && store.has(StoreDefect.RECORDS_WHERE_NOBODY_CLAIMS))) {
          return false;
        }
        if (!store.has(StoreDefect.RENEWS_NO_CLAIM)) {
          ledger.keepClaim(this, lease);
        }
        Kept before = store.find(entered(key));
        if (before == null || !store.has(StoreDefect.KEEPS_THE_FIRST_ENTRY)) {
          store.put(entered(key), text, kept(before, lease, keep));
        }
        return true;
      }
    }

    private Duration kept(@Nullable Kept before, Duration lease, Duration keep) {
      if (store.has(StoreDefect.KEEPS_ENTRIES_FOR_EVER)) {
        return FOR_EVER;
      }
      if (store.has(StoreDefect.DROPS_ENTRIES_WITH_THEIR_CLAIM)) {
        return lease;
      }
      return before != null && store.has(StoreDefect.KEEPS_THE_FIRST_KEEP)
          ? Duration.ofNanos(before.until() - store.now())
          : keep;
    }

    @Override
    public void release(Duration within) {
      store.enter(within);
      synchronized (store) {
        if ((isCurrent() || store.has(StoreDefect.RELEASES_ANY_CLAIM))
            && !store.has(StoreDefect.RELEASES_NO_CLAIM)) {
          store.remove(claimed(key));
        }
      }
    }

    @Override
    public void forget(Duration within) {
      store.enter(within);
      synchronized (store) {
        if (isCurrent() || store.has(StoreDefect.FORGETS_FOR_ANYBODY)) {
          store.remove(claimed(key));
          if (!store.has(StoreDefect.FORGETS_NO_ENTRY)) {
            store.remove(entered(key));
          }
        }
      }
    }
  }
}
