package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.reference.ReferenceStore.Kept;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.Optional;

/** One instance's view of the tokens. */
final class ReferenceTokenStore implements TokenStore {

  private final ReferenceStore store;
  private final ReferenceLeases leases;

  ReferenceTokenStore(ReferenceStore store) {
    this.store = store;
    this.leases = new ReferenceLeases(store, this::lease);
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
        kept = ReferenceLeases.FOR_EVER;
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
    return leases.tryLease(key, length, within);
  }

  private String token(String key) {
    return store.has(StoreDefect.KEEPS_TOKENS_TO_ITSELF)
        ? "token of " + System.identityHashCode(this) + " " + key
        : "token " + key;
  }

  private String lease(String key) {
    return store.has(StoreDefect.KEEPS_LEASES_AMONG_TOKENS) ? token(key) : "lease " + key;
  }
}
