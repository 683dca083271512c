package io.talentport.coordination.redis;

import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.Optional;

/** Tokens, each under a key of its own. What others put there is overwritten. */
final class RedisTokenStore implements TokenStore {

  private static final RedisScript FIND =
      RedisScript.of(
          "find a token",
          """
          local token = text(KEYS[1])
          if type(token) == 'table' then return token end
          return {token}
          """);

  private static final RedisScript PUT =
      RedisScript.of(
          "keep a token",
          """
          redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
          return {}
          """);

  private static final RedisScript DROP =
      RedisScript.of(
          "drop a token",
          """
          local token = text(KEYS[1])
          if token == ARGV[1] then redis.call('DEL', KEYS[1]) end
          return {}
          """);

  private final ScriptRunner scripts;
  private final RedisKeys keys;
  private final RedisLeases leases;

  RedisTokenStore(ScriptRunner scripts, RedisKeys keys, RedisLeases leases) {
    this.scripts = scripts;
    this.keys = keys;
    this.leases = leases;
  }

  @Override
  public Optional<String> find(String key, Duration within) {
    return Optional.ofNullable(scripts.run(FIND, keys.token(key), within).text(0));
  }

  @Override
  public void put(String key, String token, Duration lifetime, Duration within) {
    scripts.run(PUT, keys.token(key), within, ScriptText.ascii(token), ScriptText.millis(lifetime));
  }

  @Override
  public void drop(String key, String token, Duration within) {
    scripts.run(DROP, keys.token(key), within, ScriptText.ascii(token));
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    return leases.tryLease(key, length, within);
  }
}
