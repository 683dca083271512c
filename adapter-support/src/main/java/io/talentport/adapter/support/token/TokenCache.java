package io.talentport.adapter.support.token;

import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** Where one process keeps tokens between calls. Implementations MUST be thread-safe. */
public interface TokenCache {

  /** The token that was put last; absent if there is none. */
  Optional<AccessToken> find(TokenKey key);

  /** Keeps a token instead of the one before. */
  void put(TokenKey key, AccessToken token);

  /** Drops the token, but only if its value is still this one's; when either ends is no matter. */
  void drop(TokenKey key, AccessToken token);

  /**
   * What is held while the token of this key is fetched, so that those who share the cache fetch it
   * once.
   */
  Lock renewal(TokenKey key);

  /** A cache, shared by those who are given it. */
  static TokenCache inMemory() {
    return new InMemoryTokenCache();
  }
}
