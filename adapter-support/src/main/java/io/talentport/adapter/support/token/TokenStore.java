package io.talentport.adapter.support.token;

import java.util.Optional;

/** Where tokens are kept between calls. Implementations MUST be thread-safe. */
public interface TokenStore {

  /** The token that was put last; absent if there is none. */
  Optional<AccessToken> find(TokenKey key);

  /** Keeps a token instead of the one before. */
  void put(TokenKey key, AccessToken token);

  /** Drops the token, but only if it is still this one. */
  void drop(TokenKey key, AccessToken token);

  /** A store of this process's memory, shared with nobody else. */
  static TokenStore inMemory() {
    return new InMemoryTokenStore();
  }
}
