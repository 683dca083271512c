package io.talentport.coordination.redis;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Tokens and leases, each under a key of its own. What others put there is overwritten. */
final class RedisTokenStore implements TokenStore {

  private static final RedisScript FIND =
      RedisScript.of(
          "find a token",
          """
          local token = redis.pcall('GET', KEYS[1])
          if foreign(token) then return {} end
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
          local token = redis.pcall('GET', KEYS[1])
          if token == ARGV[1] then redis.call('DEL', KEYS[1]) end
          return {}
          """);

  /** Whoever asks again under the same name has it already; a lease without an end is not ours. */
  private static final RedisScript LEASE =
      RedisScript.of(
          "take the lease to fetch a token",
          """
          local owner = redis.pcall('GET', KEYS[1])
          if owner and not foreign(owner) then
            if type(owner) == 'table' then return owner end
            if owner ~= ARGV[1] and redis.call('PTTL', KEYS[1]) >= 0 then return {0} end
          end
          redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
          return {1}
          """);

  private static final RedisScript RELEASE =
      RedisScript.of(
          "give the lease to fetch a token back",
          """
          local owner = redis.pcall('GET', KEYS[1])
          if owner == ARGV[1] then redis.call('DEL', KEYS[1]) end
          return {}
          """);

  private final ScriptRunner scripts;
  private final RedisKeys keys;

  RedisTokenStore(ScriptRunner scripts, RedisKeys keys) {
    this.scripts = scripts;
    this.keys = keys;
  }

  @Override
  public Optional<String> find(String key, Duration within) {
    return Optional.ofNullable(run(FIND, keys.token(key), within).text(0));
  }

  @Override
  public void put(String key, String token, Duration lifetime, Duration within) {
    run(PUT, keys.token(key), within, ascii(token), millis(lifetime));
  }

  @Override
  public void drop(String key, String token, Duration within) {
    run(DROP, keys.token(key), within, ascii(token));
  }

  @Override
  public Optional<Lease> tryLease(String key, Duration length, Duration within) {
    byte[] redisKey = keys.lease(key);
    byte[] owner = ascii(RandomName.next());
    boolean taken = run(LEASE, redisKey, within, owner, millis(length)).number(0) == 1;
    return taken
        ? Optional.of(release -> run(RELEASE, redisKey, release, owner))
        : Optional.empty();
  }

  private ScriptAnswer run(RedisScript script, byte[] key, Duration within, byte[]... arguments) {
    Deadline deadline = scripts.begin(within);
    return scripts.run(script, deadline, new byte[][] {key}, arguments);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Redis counts in milliseconds, of which it wants one at least. */
  private static byte[] millis(Duration length) {
    return ascii(Long.toString(Math.max(1, length.toMillis())));
  }
}
