package io.talentport.adapter.support.token;

import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** Keeps the tokens of one process between calls. Implementations MUST be thread-safe. */
public interface TokenCache {

  /** The latest token; absent if there is none. */
  Optional<AccessToken> find(TokenKey key);

  /** Replaces the kept token by this one. */
  void put(TokenKey key, AccessToken token);

  /** Drops the token, but only if its value is this one's; the expiry does not matter. */
  void drop(TokenKey key, AccessToken token);

  /**
   * The lock held while the token of this key is fetched, so that the users of the cache fetch it
   * once.
   */
  Lock renewal(TokenKey key);

  /** An in-memory cache. */
  static TokenCache inMemory() {
    return new InMemoryTokenCache();
  }
}
