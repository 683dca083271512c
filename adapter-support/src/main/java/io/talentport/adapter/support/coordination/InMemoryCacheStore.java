package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A store of lists in the memory of one process, for tests and for connections of one process that
 * share nothing else. It always answers. Thread-safe.
 */
public final class InMemoryCacheStore implements CacheStore {

  private final TimeSource time;
  private final Map<String, Kept> lists = new HashMap<>();
  private final InMemoryLeases leases;

  /** Starts without a list. */
  public InMemoryCacheStore(TimeSource time) {
    this.time = time;
    this.leases = new InMemoryLeases(time);
  }

  private record Kept(String list, Deadline until) {}

  @Override
  public Optional<CachedText> find(String key, Duration within) {
    synchronized (lists) {
      lists.values().removeIf(kept -> kept.until().hasPassed());
      return Optional.ofNullable(lists.get(key)).flatMap(InMemoryCacheStore::found);
    }
  }

  /** Absent if the lifetime ended since the look before. */
  private static Optional<CachedText> found(Kept kept) {
    Duration left = kept.until().left();
    return left.isZero() ? Optional.empty() : Optional.of(new CachedText(kept.list(), left));
  }

  @Override
  public void put(String key, String list, Duration lifetime, Duration within) {
    synchronized (lists) {
      lists.put(key, new Kept(list, Deadline.in(lifetime, time)));
    }
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    return leases.tryLease(key, length);
  }
}
