package io.talentport.adapter.support.token;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class InMemoryTokenCache implements TokenCache {

  private final ConcurrentMap<TokenKey, AccessToken> tokens = new ConcurrentHashMap<>();
  private final ConcurrentMap<TokenKey, Lock> renewals = new ConcurrentHashMap<>();

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
    AccessToken kept = tokens.get(key);
    if (kept != null && kept.value().equals(token.value())) {
      tokens.remove(key, kept);
    }
  }

  @Override
  public Lock renewal(TokenKey key) {
    return renewals.computeIfAbsent(key, none -> new ReentrantLock(true));
  }
}
