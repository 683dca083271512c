package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.reference.ReferenceStore.Kept;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.Optional;

/** One instance's view of the tokens. */
final class ReferenceTokenStore implements TokenStore {

  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final ReferenceStore store;

  ReferenceTokenStore(ReferenceStore store) {
    this.store = store;
  }

  @Override
  public Optional<String> find(String key, Duration within) {
    store.enter(within);
    return Optional.ofNullable(store.find(token(key))).map(kept -> kept.value().toString());
  }

  @Override
  public void put(String key, String token, Duration lifetime, Duration within) {
    store.enter(within);
    synchronized (store) {
      Kept before = store.find(token(key));
      Duration kept = lifetime;
      if (store.has(StoreDefect.KEEPS_TOKENS_FOR_EVER)) {
        kept = FOR_EVER;
      } else if (store.has(StoreDefect.KEEPS_THE_FIRST_LIFETIME) && before != null) {
        kept = Duration.ofNanos(before.until() - store.now());
      }
      if (before == null || !store.has(StoreDefect.KEEPS_THE_FIRST_TOKEN)) {
        store.put(token(key), token, kept);
      }
    }
  }

  @Override
  public void drop(String key, String token, Duration within) {
    store.enter(within);
    if (store.has(StoreDefect.CHECKS_BEFORE_IT_DROPS)) {
      boolean same = find(key, within).filter(token::equals).isPresent();
      store.gap(StoreDefect.CHECKS_BEFORE_IT_DROPS);
      if (same) {
        store.remove(token(key));
      }
      return;
    }
    synchronized (store) {
      boolean same = find(key, within).filter(token::equals).isPresent();
      if ((same || store.has(StoreDefect.DROPS_ANY_TOKEN))
          && !store.has(StoreDefect.DROPS_NO_TOKEN)) {
        store.remove(token(key));
      }
    }
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    store.enter(within);
    if (store.has(StoreDefect.CHECKS_BEFORE_IT_LEASES)) {
      boolean free = isFree(key);
      store.gap(StoreDefect.CHECKS_BEFORE_IT_LEASES);
      return free ? Optional.of(take(key, length)) : Optional.empty();
    }
    synchronized (store) {
      return isFree(key) ? Optional.of(take(key, length)) : Optional.empty();
    }
  }

  private boolean isFree(String key) {
    Kept lease = store.find(lease(key));
    return lease == null
        || (store.has(StoreDefect.LEASES_TO_ITSELF_AGAIN)
            && lease.value() instanceof OwnLease own
            && own.owner() == this);
  }

  private Lease take(String key, Duration length) {
    OwnLease lease = new OwnLease(key, this);
    store.put(lease(key), lease, store.has(StoreDefect.LEASES_FOR_EVER) ? FOR_EVER : length);
    return lease;
  }

  private void release(OwnLease lease, Duration within) {
    store.enter(within);
    synchronized (store) {
      Kept current = store.find(lease(lease.key()));
      boolean own = current != null && current.value() == lease;
      if ((own || store.has(StoreDefect.RELEASES_ANY_LEASE))
          && !store.has(StoreDefect.RELEASES_NO_LEASE)) {
        store.remove(lease(lease.key()));
      }
    }
  }

  private String token(String key) {
    return store.has(StoreDefect.KEEPS_TOKENS_TO_ITSELF)
        ? "token of " + System.identityHashCode(this) + " " + key
        : "token " + key;
  }

  private String lease(String key) {
    return store.has(StoreDefect.KEEPS_LEASES_AMONG_TOKENS) ? token(key) : "lease " + key;
  }

  /** A lease that was given; each is equal to itself only. */
  private static final class OwnLease implements Lease {
    private final String key;
    private final ReferenceTokenStore owner;

    OwnLease(String key, ReferenceTokenStore owner) {
      this.key = key;
      this.owner = owner;
    }

    String key() {
      return key;
    }

    ReferenceTokenStore owner() {
      return owner;
    }

    @Override
    public void release(Duration within) {
      owner.release(this, within);
    }
  }
}
