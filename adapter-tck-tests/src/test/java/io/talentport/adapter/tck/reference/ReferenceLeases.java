package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.reference.ReferenceStore.Kept;
import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One instance's leases. */
final class ReferenceLeases {

  static final Duration FOR_EVER = Duration.ofDays(365);

  private final ReferenceStore store;
  private final UnaryOperator<String> place;

  /**
   * Makes them.
   *
   * @param place where the lease of a key is kept
   */
  ReferenceLeases(ReferenceStore store, UnaryOperator<String> place) {
    this.store = store;
    this.place = place;
  }

  Optional<Lease> tryLease(String key, Duration length, Duration within) {
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
    Kept lease = store.find(place.apply(key));
    return lease == null
        || (store.has(StoreDefect.LEASES_TO_ITSELF_AGAIN)
            && lease.value() instanceof OwnLease own
            && own.owner() == this);
  }

  private Lease take(String key, Duration length) {
    OwnLease lease = new OwnLease(key, this);
    store.put(place.apply(key), lease, store.has(StoreDefect.LEASES_FOR_EVER) ? FOR_EVER : length);
    return lease;
  }

  private void release(OwnLease lease, Duration within) {
    store.enter(within);
    synchronized (store) {
      Kept current = store.find(place.apply(lease.key()));
      boolean own = current != null && current.value() == lease;
      if ((own || store.has(StoreDefect.RELEASES_ANY_LEASE))
          && !store.has(StoreDefect.RELEASES_NO_LEASE)) {
        store.remove(place.apply(lease.key()));
      }
    }
  }

  /** A lease that was given; each is equal to itself only. */
  private static final class OwnLease implements Lease {
    private final String key;
    private final ReferenceLeases owner;

    OwnLease(String key, ReferenceLeases owner) {
      this.key = key;
      this.owner = owner;
    }

    String key() {
      return key;
    }

    ReferenceLeases owner() {
      return owner;
    }

    @Override
    public void release(Duration within) {
      owner.release(this, within);
    }
  }
}
