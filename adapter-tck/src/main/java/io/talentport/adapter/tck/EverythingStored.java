package io.talentport.adapter.tck;

import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A store of tokens that keeps every text that it was ever given, to search it for secrets, and
 * leaves the rest to another store. Thread-safe as far as that one is.
 */
public final class EverythingStored implements TokenStore {

  private final TokenStore store;
  private final List<String> texts = new CopyOnWriteArrayList<>();

  /** Keeps what is given to a store. */
  public EverythingStored(TokenStore store) {
    this.store = store;
  }

  /** All keys and tokens so far, as they were given. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  @Override
  public Optional<String> find(String key, Duration within) {
    texts.add(key);
    return store.find(key, within);
  }

  @Override
  public void put(String key, String token, Duration lifetime, Duration within) {
    texts.add(key);
    texts.add(token);
    store.put(key, token, lifetime, within);
  }

  @Override
  public void drop(String key, String token, Duration within) {
    texts.add(key);
    texts.add(token);
    store.drop(key, token, within);
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    texts.add(key);
    return store.tryLease(key, length, within);
  }
}
