package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.Optional;

/**
 * A store of tokens in the memory of one process, for tests and for connections that share nothing
 * else. It always answers. Thread-safe.
 */
public final class InMemoryTokenStore implements TokenStore {

  private final ExpiringTexts tokens;
  private final InMemoryLeases leases;

  /** Starts without a token. */
  public InMemoryTokenStore(TimeSource time) {
    this.tokens = new ExpiringTexts(time);
    this.leases = new InMemoryLeases(time);
  }

  @Override
  public Optional<String> find(String key, Duration within) {
    return tokens.find(key).map(CachedText::text);
  }

  @Override
  public void put(String key, String token, Duration lifetime, Duration within) {
    tokens.put(key, token, lifetime);
  }

  @Override
  public void drop(String key, String token, Duration within) {
    tokens.drop(key, token);
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    return leases.tryLease(key, length);
  }
}
