package io.talentport.coordination.redis;

import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.Optional;

/** Lists, each under a key of its own. What others put there is no list, and is overwritten. */
final class RedisCacheStore implements CacheStore {

  /** A list without an end is not ours. */
  private static final RedisScript FIND =
      RedisScript.of(
          "find a list",
          """
          local list = text(KEYS[1])
          if not list then return {} end
          if type(list) == 'table' then return list end
          local left = redis.call('PTTL', KEYS[1])
          if left <= 0 then return {} end
          return {list, left}
          """);

  private static final RedisScript PUT =
      RedisScript.of(
          "keep a list",
          """
          redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
          return {}
          """);

  private final ScriptRunner scripts;
  private final RedisKeys keys;
  private final RedisLeases leases;

  RedisCacheStore(ScriptRunner scripts, RedisKeys keys, RedisLeases leases) {
    this.scripts = scripts;
    this.keys = keys;
    this.leases = leases;
  }

  @Override
  public Optional<CachedText> find(String key, Duration within) {
    ScriptAnswer found = scripts.run(FIND, keys.list(key), within);
    String list = found.text(0);
    return list == null
        ? Optional.empty()
        : Optional.of(new CachedText(list, Duration.ofMillis(found.number(1))));
  }

  @Override
  public void put(String key, String list, Duration lifetime, Duration within) {
    scripts.run(PUT, keys.list(key), within, ScriptText.ascii(list), ScriptText.millis(lifetime));
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    return leases.tryLease(key, length, within);
  }
}
