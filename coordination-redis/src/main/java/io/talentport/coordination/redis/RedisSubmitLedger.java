package io.talentport.coordination.redis;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Submits under their keys, each with its owner, the end of the owner's lease and its entry.
 *
 * <p>Beside them is an epoch: a name that Redis has for as long as it loses nothing as a whole. The
 * first one that finds none begins another one; until entries of the one before would have been
 * dropped anyway, that there is no entry proves nothing. Who knows of an epoch before writes back
 * the entries that it recorded, and marks the new one as one after a loss: for the length of a
 * lease, keys without an entry then have no owner, because those of before may still be at it.
 */
final class RedisSubmitLedger implements SubmitLedger {

  /** A claim is kept for so long after its lease, so that its owner can still record. */
  private static final long GRACE_MICROS = TimeUnit.MINUTES.toMicros(10);

  /** So that the call that notices a loss does not send too much. */
  private static final int MOST_WRITTEN_BACK = 10_000;

  private static final String KEPT =
      """
      local kept = redis.pcall('HMGET', KEYS[1], 'owner', 'until', 'entry', 'keep')
      if foreign(kept) then return {-1} end
      if kept.err then return kept end
      local owner, entry = kept[1], kept[3]
      local leased, keep = tonumber(kept[2] or '0'), tonumber(kept[4] or '0')
      local known = redis.call('EXISTS', KEYS[1]) == 1
      if not leased or not keep or (known and not owner and not entry) then return {-1} end
      if entry and keep <= now then entry = false end
      """;

  private static final RedisScript CLAIM =
      RedisScript.of(
          "claim a submit",
          KEPT
              + """
              local epoch = redis.pcall('HMGET', KEYS[2], 'name', 'began', 'loss')
              if epoch.err and not foreign(epoch) then return epoch end
              local name, began, loss
              if not epoch.err then name, began, loss = epoch[1], tonumber(epoch[2] or ''), epoch[3] end
              if not name or not began then
                loss = (ARGV[3] ~= '' or epoch.err or name) and '1' or '0'
                name, began = ARGV[4], now
                redis.call('DEL', KEYS[2])
                redis.call('HSET', KEYS[2], 'name', name, 'began', whole(began), 'loss', loss)
              elseif ARGV[3] ~= '' and ARGV[3] ~= name and loss ~= '1' then
                loss = '1'
                redis.call('HSET', KEYS[2], 'loss', loss)
              end
              local lease = tonumber(ARGV[2])
              local owned = not owner or owner == ARGV[1] or leased <= now
              if not owner and not entry and loss == '1' and now - began < lease then
                owned = false
              end
              if owned then
                redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', whole(now + lease))
                local rest = math.max(keep - now, lease + tonumber(ARGV[6]))
                redis.call('PEXPIRE', KEYS[1], whole(math.ceil(rest / 1000)))
              end
              local lost = now - began < tonumber(ARGV[5])
              return {owned and 1 or 0, lost and 1 or 0, name, entry}
              """);

  private static final RedisScript RECORD =
      RedisScript.of(
          "record a submit",
          KEPT
              + """
              local epoch = redis.pcall('HGET', KEYS[2], 'name')
              local lost = not known and epoch ~= ARGV[5]
              if owner ~= ARGV[1] and not lost then return {0} end
              local lease, length = tonumber(ARGV[3]), tonumber(ARGV[4])
              redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', whole(now + lease),
                  'entry', ARGV[2], 'keep', whole(now + length))
              redis.call('PEXPIRE', KEYS[1], whole(math.ceil(math.max(lease, length) / 1000)))
              return {1}
              """);

  private static final RedisScript RELEASE =
      RedisScript.of(
          "end the claim of a submit",
          KEPT
              + """
              if owner == ARGV[1] then
                if entry then
                  redis.call('HDEL', KEYS[1], 'owner', 'until')
                  redis.call('PEXPIRE', KEYS[1], whole(math.ceil((keep - now) / 1000)))
                else
                  redis.call('DEL', KEYS[1])
                end
              end
              return {1}
              """);

  private static final RedisScript FORGET =
      RedisScript.of(
          "forget a submit",
          KEPT
              + """
              if owner == ARGV[1] then redis.call('DEL', KEYS[1]) end
              return {1}
              """);

  private static final RedisScript WRITE_BACK =
      RedisScript.of(
          "write an entry back",
          """
          if redis.call('EXISTS', KEYS[1]) == 0 then
            redis.call('HSET', KEYS[1], 'entry', ARGV[1], 'keep', whole(now + tonumber(ARGV[2])))
            redis.call('PEXPIRE', KEYS[1], whole(math.ceil(tonumber(ARGV[2]) / 1000)))
          end
          return {1}
          """);

  private final ScriptRunner scripts;
  private final RedisKeys keys;
  private final Duration keepSubmits;
  private final TimeSource time;
  private final KnownEntries entries = new KnownEntries();
  private @Nullable String lastEpoch;

  RedisSubmitLedger(ScriptRunner scripts, RedisKeys keys, Duration keepSubmits, TimeSource time) {
    this.scripts = scripts;
    this.keys = keys;
    this.keepSubmits = keepSubmits;
    this.time = time;
  }

  @Override
  public SubmitClaim claim(String key, Duration lease, Duration within) {
    Deadline deadline = scripts.deadline(within);
    String owner = RandomName.next();
    ScriptAnswer answer = claim(key, owner, lease, deadline);
    if (isAfterALoss(name(answer))) {
      writeBack(deadline);
      answer = claim(key, owner, lease, deadline);
    }
    return new RedisSubmitClaim(
        this,
        key,
        owner,
        name(answer),
        answer.number(0) == 1,
        answer.number(1) == 1,
        entry(answer));
  }

  private ScriptAnswer claim(String key, String owner, Duration lease, Deadline deadline) {
    return run(
        CLAIM,
        key,
        deadline,
        ascii(owner),
        micros(lease),
        ascii(Objects.requireNonNullElse(lastEpoch(), "")),
        ascii(RandomName.next()),
        micros(keepSubmits),
        ascii(Long.toString(GRACE_MICROS)));
  }

  private static String name(ScriptAnswer claimed) {
    return Objects.requireNonNullElse(claimed.text(2), "");
  }

  private @Nullable String entry(ScriptAnswer claimed) {
    String entry = claimed.text(3);
    if (entry == null && claimed.bytes(3) != null) {
      throw foreign(CLAIM);
    }
    return entry;
  }

  private synchronized @Nullable String lastEpoch() {
    return lastEpoch;
  }

  /** For one caller of those that notice it. */
  private synchronized boolean isAfterALoss(String epoch) {
    boolean loss = lastEpoch != null && !lastEpoch.equals(epoch);
    lastEpoch = epoch;
    return loss;
  }

  private void writeBack(Deadline deadline) {
    entries.all().entrySet().stream()
        .limit(MOST_WRITTEN_BACK)
        .forEach(
            known ->
                scripts.send(
                    WRITE_BACK,
                    deadline,
                    both(known.getKey()),
                    ascii(known.getValue().text()),
                    micros(known.getValue().end().left())));
  }

  boolean record(
      RedisSubmitClaim claim, String entry, Duration lease, Duration keep, Duration within) {
    boolean recorded =
        run(
                    RECORD,
                    claim.key(),
                    scripts.deadline(within),
                    ascii(claim.owner()),
                    ascii(entry),
                    micros(lease),
                    micros(keep),
                    ascii(claim.epoch()))
                .number(0)
            == 1;
    if (recorded) {
      entries.put(claim.key(), new KnownEntries.Entry(entry, Deadline.in(keep, time)));
    }
    return recorded;
  }

  void release(RedisSubmitClaim claim, Duration within) {
    run(RELEASE, claim.key(), scripts.deadline(within), ascii(claim.owner()));
  }

  void forget(RedisSubmitClaim claim, Duration within) {
    entries.remove(claim.key());
    run(FORGET, claim.key(), scripts.deadline(within), ascii(claim.owner()));
  }

  private ScriptAnswer run(RedisScript script, String key, Deadline deadline, byte[]... arguments) {
    ScriptAnswer answer = scripts.run(script, deadline, both(key), arguments);
    if (answer.number(0) == RedisScript.FOREIGN) {
      throw foreign(script);
    }
    return answer;
  }

  private RuntimeException foreign(RedisScript script) {
    return scripts.failures().foreign(script.purpose(), keys.submits());
  }

  private byte[][] both(String key) {
    return new byte[][] {keys.submit(key), keys.epoch()};
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] micros(Duration length) {
    return ascii(Long.toString(TimeUnit.NANOSECONDS.toMicros(length.toNanos())));
  }
}
