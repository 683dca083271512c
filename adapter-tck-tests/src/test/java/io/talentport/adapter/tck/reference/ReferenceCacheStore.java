package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.reference.ReferenceStore.Kept;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One instance's view of the lists. */
final class ReferenceCacheStore implements CacheStore {

  private final ReferenceStore store;
  private final ReferenceLeases leases;

  ReferenceCacheStore(ReferenceStore store) {
    this.store = store;
    this.leases = new ReferenceLeases(store, key -> "lease of list " + key);
  }

  /**
   * What is kept.
   *
   * @param whole its lifetime
   */
  private record Listed(String text, Duration whole) {}

  @Override
  public Optional<CachedText> find(String key, Duration within) {
    store.enter(within);
    synchronized (store) {
      Kept kept = store.find(list(key));
      return kept != null && kept.value() instanceof Listed listed
          ? Optional.of(found(listed, kept))
          : Optional.empty();
    }
  }

  private CachedText found(Listed listed, Kept kept) {
    return new CachedText(
        listed.text(),
        store.has(StoreDefect.TELLS_THE_WHOLE_LIFETIME)
            ? listed.whole()
            : Duration.ofNanos(kept.until() - store.now()));
  }

  @Override
  public void put(String key, String list, Duration lifetime, Duration within) {
    store.enter(within);
    synchronized (store) {
      @Nullable Kept before = store.find(list(key));
      if (before == null || !store.has(StoreDefect.KEEPS_THE_FIRST_LIST)) {
        store.put(
            list(key),
            new Listed(store.cut(list), lifetime),
            store.has(StoreDefect.KEEPS_LISTS_FOR_EVER) ? ReferenceLeases.FOR_EVER : lifetime);
      }
    }
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    return leases.tryLease(key, length, within);
  }

  private String list(String key) {
    return store.has(StoreDefect.KEEPS_LISTS_TO_ITSELF)
        ? "list of " + System.identityHashCode(this) + " " + key
        : "list " + key;
  }
}
