package io.talentport.adapter.support.token;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

final class InMemoryTokenStore implements TokenStore {

  private final ConcurrentMap<TokenKey, AccessToken> tokens = new ConcurrentHashMap<>();

  @Override
  public Optional<AccessToken> find(TokenKey key) {
    return Optional.ofNullable(tokens.get(key));
  }

  @Override
  public void put(TokenKey key, AccessToken token) {
    tokens.put(key, token);
  }

  @Override
  public void drop(TokenKey key, AccessToken token) {
    tokens.remove(key, token);
  }
}
