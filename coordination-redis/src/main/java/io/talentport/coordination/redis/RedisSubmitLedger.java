package io.talentport.coordination.redis;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.error.CoordinationUnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Submits under their keys, each with its owner, the end of the owner's lease, its entry, and how
 * many were recorded. Beside them is an epoch, by which losses are noticed: see {@link
 * KnownSubmits}.
 */
final class RedisSubmitLedger implements SubmitLedger {

  /** A claim is kept for so long after its lease, so that its owner can still record. */
  private static final long GRACE_MICROS = TimeUnit.MINUTES.toMicros(10);

  private static final String KEPT =
      """
      local kept = redis.pcall('HMGET', KEYS[1], 'owner', 'until', 'entry', 'keep', 'count')
      if foreign(kept) then return {-1} end
      if kept.err then return kept end
      local owner, entry = kept[1], kept[3]
      local leased, keep = tonumber(kept[2] or '0'), tonumber(kept[4] or '0')
      local count = tonumber(kept[5] or '0')
      local known = redis.call('EXISTS', KEYS[1]) == 1
      if not leased or not keep or not count or (known and not owner and not entry)
          or oversized(owner) or oversized(entry) then
        return {-1}
      end
      if entry and keep <= now then entry = false end
      """;

  /** Who has not caught up with the epoch owns nothing yet, and leaves the key as it is. */
  private static final RedisScript CLAIM =
      RedisScript.of(
          "claim a submit",
          KEPT
              + KnownSubmits.EPOCH
              + """
              local lease = tonumber(ARGV[5])
              local owned = open and (not owner or owner == ARGV[4] or leased <= now)
              if owned then
                redis.call('HSET', KEYS[1], 'owner', ARGV[4], 'until', whole(now + lease))
                local rest = math.max(keep - now, lease + tonumber(ARGV[7]))
                redis.call('PEXPIRE', KEYS[1], whole(math.ceil(rest / 1000)))
              end
              local lost = loss == '1' and now - began < tonumber(ARGV[6])
              return {owned and 1 or 0, lost and 1 or 0, name, entry, count, grace, behind and 1 or 0}
              """);

  /**
   * An owner whose claim was lost with all of Redis records nevertheless, unless somebody recorded
   * more since.
   */
  private static final RedisScript RECORD =
      RedisScript.of(
          "record a submit",
          KEPT
              + """
              local epoch = redis.pcall('HGET', KEYS[2], 'name')
              if foreign(epoch) then epoch = '' end
              if type(epoch) == 'table' then return epoch end
              local next = math.max(count + 1, tonumber(ARGV[6]))
              local lost = epoch ~= ARGV[5] and not owner and count < tonumber(ARGV[6])
              if owner ~= ARGV[1] and not lost then return {0} end
              local lease, length = tonumber(ARGV[3]), tonumber(ARGV[4])
              redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', whole(now + lease),
                  'entry', ARGV[2], 'keep', whole(now + length), 'count', whole(next))
              redis.call('PEXPIRE', KEYS[1], whole(math.ceil(math.max(lease, length) / 1000)))
              return {next, epoch}
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

  private final ScriptRunner scripts;
  private final RedisKeys keys;
  private final Duration keepSubmits;
  private final KnownSubmits known;

  RedisSubmitLedger(
      ScriptRunner scripts, RedisKeys keys, Duration keepSubmits, KnownSubmits known) {
    this.scripts = scripts;
    this.keys = keys;
    this.keepSubmits = keepSubmits;
    this.known = known;
  }

  @Override
  public SubmitClaim claim(String key, Duration lease, Duration within) {
    Deadline deadline = scripts.begin(within);
    String owner = RandomName.next();
    known.seesLease(toMicros(lease));
    try {
      ScriptAnswer answer = claim(key, owner, lease, deadline);
      while (isBehind(answer)) {
        catchUp(name(answer), deadline);
        answer = claim(key, owner, lease, deadline);
      }
      known.seesEpoch(name(answer));
      known.seesLease(answer.number(5));
      return new RedisSubmitClaim(
          this,
          key,
          owner,
          name(answer),
          answer.number(0) == 1,
          answer.number(1) == 1,
          entry(answer),
          answer.number(4));
    } catch (CoordinationUnavailableException failed) {
      // It may be claimed for an owner that nobody heard of.
      scripts.sendLater(RELEASE, both(key), ascii(owner));
      throw failed;
    }
  }

  private ScriptAnswer claim(String key, String owner, Duration lease, Deadline deadline) {
    List<byte[]> arguments = new ArrayList<>(known.epochArguments());
    arguments.add(ascii(owner));
    arguments.add(micros(lease));
    arguments.add(micros(keepSubmits));
    arguments.add(ascii(Long.toString(GRACE_MICROS)));
    return run(CLAIM, key, deadline, arguments.toArray(byte[][]::new));
  }

  private static boolean isBehind(ScriptAnswer claimed) {
    return claimed.number(6) == 1;
  }

  private void catchUp(String epoch, Deadline deadline) {
    scripts.use(
        CLAIM.purpose(),
        deadline,
        connection -> {
          known.catchUp(epoch, connection, deadline);
          return epoch;
        });
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

  boolean record(
      RedisSubmitClaim claim, String entry, Duration lease, Duration keep, Duration within) {
    known.seesLease(toMicros(lease));
    ScriptAnswer answer =
        run(
            RECORD,
            claim.key(),
            scripts.begin(within),
            ascii(claim.owner()),
            ascii(entry),
            micros(lease),
            micros(keep),
            ascii(claim.epoch()),
            ascii(Long.toString(claim.count() + 1)));
    long count = answer.number(0);
    if (count == 0) {
      return false;
    }
    claim.counts(count);
    String epoch = Objects.requireNonNullElse(answer.text(1), "");
    known.recorded(claim.key(), entry, count, epoch, keep);
    return true;
  }

  void release(RedisSubmitClaim claim, Duration within) {
    run(RELEASE, claim.key(), scripts.begin(within), ascii(claim.owner()));
  }

  void forget(RedisSubmitClaim claim, Duration within) {
    known.forgets(claim.key());
    run(FORGET, claim.key(), scripts.begin(within), ascii(claim.owner()));
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
    return ascii(Long.toString(toMicros(length)));
  }

  private static long toMicros(Duration length) {
    return TimeUnit.NANOSECONDS.toMicros(length.toNanos());
  }
}
