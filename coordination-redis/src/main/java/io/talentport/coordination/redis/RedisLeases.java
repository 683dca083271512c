package io.talentport.coordination.redis;

import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.Optional;

/**
 * Leases to fetch something for all, each under a key of its own. What others put there is
 * overwritten.
 */
final class RedisLeases {

  /** Whoever asks again under the same name has it already; a lease without an end is not ours. */
  private static final RedisScript TAKE =
      RedisScript.of(
          "take the lease to fetch something for all",
          """
          local owner = text(KEYS[1])
          if owner then
            if type(owner) == 'table' then return owner end
            if owner ~= ARGV[1] and redis.call('PTTL', KEYS[1]) >= 0 then return {0} end
          end
          redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
          return {1}
          """);

  private static final RedisScript RELEASE =
      RedisScript.of(
          "give the lease to fetch something for all back",
          """
          local owner = text(KEYS[1])
          if owner == ARGV[1] then redis.call('DEL', KEYS[1]) end
          return {}
          """);

  private final ScriptRunner scripts;
  private final RedisKeys keys;

  RedisLeases(ScriptRunner scripts, RedisKeys keys) {
    this.scripts = scripts;
    this.keys = keys;
  }

  /** Takes a lease; absent if another one has it. */
  Optional<Lease> tryLease(String key, Duration length, Duration within) {
    byte[] redisKey = keys.lease(key);
    byte[] owner = ScriptText.ascii(RandomName.next());
    boolean taken =
        scripts.run(TAKE, redisKey, within, owner, ScriptText.millis(length)).number(0) == 1;
    return taken
        ? Optional.of(release -> scripts.run(RELEASE, redisKey, release, owner))
        : Optional.empty();
  }
}
