package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A store of tokens in the memory of one process, for tests and for connections of one process that
 * share nothing else. It always answers. Thread-safe.
 */
public final class InMemoryTokenStore implements TokenStore {

  private final TimeSource time;
  private final Map<String, Kept> tokens = new HashMap<>();
  private final InMemoryLeases leases;

  /** Starts without a token. */
  public InMemoryTokenStore(TimeSource time) {
    this.time = time;
    this.leases = new InMemoryLeases(time);
  }

  private record Kept(String token, Deadline until) {}

  @Override
  public Optional<String> find(String key, Duration within) {
    synchronized (tokens) {
      tokens.values().removeIf(kept -> kept.until().hasPassed());
      return Optional.ofNullable(tokens.get(key)).map(Kept::token);
    }
  }

  @Override
  public void put(String key, String token, Duration lifetime, Duration within) {
    synchronized (tokens) {
      tokens.put(key, new Kept(token, Deadline.in(lifetime, time)));
    }
  }

  @Override
  public void drop(String key, String token, Duration within) {
    synchronized (tokens) {
      Kept kept = tokens.get(key);
      if (kept != null && kept.token().equals(token)) {
        tokens.remove(key);
      }
    }
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    return leases.tryLease(key, length);
  }
}
