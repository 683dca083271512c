package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.Optional;

/**
 * A store of lists in the memory of one process, for tests and for connections that share nothing
 * else. It always answers. Thread-safe.
 */
public final class InMemoryCacheStore implements CacheStore {

  private final ExpiringTexts lists;
  private final InMemoryLeases leases;

  /** Starts without a list. */
  public InMemoryCacheStore(TimeSource time) {
    this.lists = new ExpiringTexts(time);
    this.leases = new InMemoryLeases(time);
  }

  @Override
  public Optional<CachedText> find(String key, Duration within) {
    return lists.find(key);
  }

  @Override
  public void put(String key, String list, Duration lifetime, Duration within) {
    lists.put(key, list, lifetime);
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    return leases.tryLease(key, length);
  }
}
