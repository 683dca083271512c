package io.talentport.coordination.redis;

import io.lettuce.core.RedisFuture;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What this process knows of the submits in Redis, so that a loss is noticed and made good: the
 * epoch, the entries that it recorded, and the longest lease. Thread-safe.
 *
 * <p>An epoch is a name that Redis has for as long as it loses nothing as a whole. Whoever finds
 * none begins another one, and whoever knows of one before marks it as one after a loss. For the
 * length of the longest lease from its beginning, nobody then owns a key: those of before may still
 * be at it, and others have yet to write back what they know.
 */
final class KnownSubmits {

  /**
   * Learns or begins the epoch, under the last key. Before it, {@code ARGV[1]} is the epoch that
   * this process has caught up with, or empty; {@code ARGV[2]} the name for a new one; {@code
   * ARGV[3]} the longest lease. After it, {@code behind} says that this process has to catch up,
   * and {@code open} that keys may be owned.
   */
  static final String EPOCH =
      """
      local epochKey, lastEpoch, longest = KEYS[#KEYS], ARGV[1], tonumber(ARGV[3])
      local epoch = redis.pcall('HMGET', epochKey, 'name', 'began', 'loss', 'grace')
      if epoch.err and not foreign(epoch) then return epoch end
      local name, began, loss, grace = false, false, false, 0
      if not epoch.err then
        name, began, loss = epoch[1], tonumber(epoch[2] or ''), epoch[3]
        grace = tonumber(epoch[4] or '') or 0
      end
      if not name or not began or oversized(name) then
        loss = (lastEpoch ~= '' or epoch.err or name) and '1' or '0'
        name, began, grace = ARGV[2], now, 0
        redis.call('DEL', epochKey)
        redis.call('HSET', epochKey, 'name', name, 'began', whole(began), 'loss', loss)
      end
      local behind = lastEpoch ~= '' and lastEpoch ~= name
      if behind and loss ~= '1' then
        loss = '1'
        redis.call('HSET', epochKey, 'loss', loss)
      end
      if longest > grace then
        grace = longest
        redis.call('HSET', epochKey, 'grace', whole(grace))
      end
      local open = not behind and (loss ~= '1' or now - began >= grace)
      """;

  private static final RedisScript LEARN =
      RedisScript.of(
          "look whether submits were lost",
          EPOCH
              + """
              return {1, name, grace}
              """);

  /** Whatever is there that is not older, or is somebody's, or not ours, stays. */
  private static final RedisScript WRITE_BACK =
      RedisScript.of(
          "write an entry of a submit back",
          """
          local kept = redis.pcall('HMGET', KEYS[1], 'owner', 'count')
          if foreign(kept) then return {0} end
          if kept.err then return kept end
          local count = tonumber(kept[2] or '0')
          local ours = kept[2] or redis.call('EXISTS', KEYS[1]) == 0
          if not ours or kept[1] or not count or count >= tonumber(ARGV[3]) then return {0} end
          redis.call('HSET', KEYS[1], 'entry', ARGV[1], 'keep', whole(now + tonumber(ARGV[2])),
              'count', ARGV[3])
          redis.call('PEXPIRE', KEYS[1], whole(math.ceil(tonumber(ARGV[2]) / 1000)))
          return {1}
          """);

  /** So many are sent before the first answer is awaited. */
  private static final int BATCH = 1_000;

  private final RedisKeys keys;
  private final RedisFailures failures;
  private final TimeSource time;
  private final KnownEntries entries = new KnownEntries();
  private String lastEpoch = "";
  private long longestLease;

  KnownSubmits(RedisKeys keys, RedisFailures failures, TimeSource time) {
    this.keys = keys;
    this.failures = failures;
    this.time = time;
  }

  /** The first arguments of a script that begins with {@link #EPOCH}. */
  synchronized List<byte[]> epochArguments() {
    return List.of(ascii(lastEpoch), ascii(RandomName.next()), ascii(Long.toString(longestLease)));
  }

  /** A lease, of whomever, that a loss may leave behind. */
  synchronized void seesLease(long micros) {
    longestLease = Math.max(longestLease, micros);
  }

  /** There is nothing to catch up with, if this is the first epoch that this process hears of. */
  synchronized void seesEpoch(String epoch) {
    if (lastEpoch.isEmpty()) {
      lastEpoch = epoch;
    }
  }

  void recorded(String key, String text, long count, String epoch, Duration keep) {
    entries.put(key, new KnownEntries.Entry(text, count, epoch, Deadline.in(keep, time)));
  }

  void forgets(String key) {
    entries.remove(key);
  }

  /**
   * Learns the epoch on a new connection, and makes a loss good.
   *
   * @throws io.lettuce.core.RedisException if Redis answers with an error
   */
  void learn(ScriptConnection connection, Deadline deadline) {
    ScriptAnswer answer =
        connection.run(
            LEARN,
            failures,
            deadline,
            new byte[][] {keys.epoch()},
            epochArguments().toArray(byte[][]::new));
    seesLease(answer.number(2));
    catchUp(Objects.requireNonNullElse(answer.text(1), ""), connection, deadline);
  }

  /**
   * Writes back what Redis may not have in this epoch. It has caught up with it only when all is
   * answered without an error; what was answered is not sent again.
   *
   * @throws io.lettuce.core.RedisException if Redis answers with an error
   */
  void catchUp(String epoch, ScriptConnection connection, Deadline deadline) {
    List<Map.Entry<String, KnownEntries.Entry>> missing =
        List.copyOf(entries.notIn(epoch).entrySet());
    for (int first = 0; first < missing.size(); first += BATCH) {
      writeBack(
          missing.subList(first, Math.min(first + BATCH, missing.size())),
          epoch,
          connection,
          deadline);
    }
    synchronized (this) {
      lastEpoch = epoch;
    }
  }

  private void writeBack(
      List<Map.Entry<String, KnownEntries.Entry>> missing,
      String epoch,
      ScriptConnection connection,
      Deadline deadline) {
    List<RedisFuture<List<Object>>> sent = new ArrayList<>();
    for (Map.Entry<String, KnownEntries.Entry> one : missing) {
      byte[][] key = {keys.submit(one.getKey())};
      byte[][] arguments = arguments(one.getValue());
      // Redis knows the script from the first one.
      sent.add(
          sent.isEmpty()
              ? connection.send(WRITE_BACK, key, arguments)
              : connection.sendKnown(WRITE_BACK, key, arguments));
    }
    for (int one = 0; one < sent.size(); one++) {
      connection.await(sent.get(one), WRITE_BACK, failures, deadline);
      entries.isIn(epoch, missing.get(one).getKey(), missing.get(one).getValue());
    }
  }

  private static byte[][] arguments(KnownEntries.Entry entry) {
    long left = TimeUnit.NANOSECONDS.toMicros(entry.end().left().toNanos());
    return new byte[][] {
      ascii(entry.text()), ascii(Long.toString(left)), ascii(Long.toString(entry.count()))
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
