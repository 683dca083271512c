package io.talentport.coordination.redis;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.coordination.redis.KnownQuota.Reservation;
import io.talentport.coordination.redis.QuotaMemory.Remembered;
import io.talentport.coordination.redis.QuotaMemory.Told;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.QuotaTurns;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns that are counted by Bucket4j and kept in Redis. A reservation is made from what this
 * process last heard of the quota, and is good if Redis still has exactly that; if not, Redis
 * answers what it has, and the reservation is made again. So it takes one trip where nobody else
 * reserved meanwhile, and one more for each who did.
 *
 * <p>All times are Redis's. This process estimates the time there, and Redis refuses a reservation
 * that was made for another moment.
 */
final class RedisQuotaStore implements QuotaStore {

  /**
   * How late an estimate may be, and a fifth of it how early; twice as much with each try, for
   * networks that vary.
   */
  private static final long TOLERANCE_MICROS = 5_000;

  private static final int MOST_DOUBLINGS = 16;

  /** A quota is kept for longer than it makes a difference: nobody must find it gone too early. */
  private static final long MARGIN_MICROS = TimeUnit.SECONDS.toMicros(10);

  private static final Duration LONGEST = Duration.ofDays(3650);

  /** Whatever else is under the key counts as a bucket that cannot be read. */
  private static final String KEPT =
      """
      local kept = redis.pcall('HMGET', KEYS[1], 'state', 'until', 'for')
      local overwrite = foreign(kept)
      if kept.err and not overwrite then return kept end
      if overwrite then kept = {'foreign', false, false} end
      local state, pausedUntil, pausedFor = kept[1] or '', kept[2] or '0', kept[3] or '0'
      local number = '^%d+$'
      if oversized(state) or not string.match(pausedUntil, number) or #pausedUntil > 18
          or not string.match(pausedFor, number) or #pausedFor > 18 then
        state, pausedUntil, pausedFor, overwrite = 'foreign', '0', '0', true
      end
      """;

  private static final RedisScript READ =
      RedisScript.of(
          "read a quota",
          KEPT
              + """
              return {now, state, pausedUntil, pausedFor, 1}
              """);

  private static final RedisScript RESERVE =
      RedisScript.of(
          "reserve turns of a quota",
          KEPT
              + """
              if state ~= ARGV[1] or pausedUntil ~= ARGV[2] or pausedFor ~= ARGV[3]
                  or now - tonumber(ARGV[8]) > tonumber(ARGV[9])
                  or tonumber(ARGV[8]) - now > tonumber(ARGV[9]) / 5 then
                return {now, state, pausedUntil, pausedFor, 0}
              end
              if overwrite then redis.call('DEL', KEYS[1]) end
              redis.call('HSET', KEYS[1], 'state', ARGV[4], 'until', ARGV[5], 'for', ARGV[6])
              redis.call('PEXPIRE', KEYS[1], ARGV[7])
              return {now, ARGV[4], ARGV[5], ARGV[6], 1}
              """);

  private static final RedisScript PAUSE =
      RedisScript.of(
          "pause a quota",
          KEPT
              + """
              if overwrite then
                redis.call('DEL', KEYS[1])
                redis.call('HSET', KEYS[1], 'state', state)
              end
              local before = math.max(tonumber(pausedUntil), now)
              local after = math.max(before, now + tonumber(ARGV[1]))
              pausedUntil = whole(after)
              pausedFor = whole(tonumber(pausedFor) + after - before)
              redis.call('HSET', KEYS[1], 'until', pausedUntil, 'for', pausedFor)
              local rest = (after - now + tonumber(ARGV[2])) / 1000
              local longer = redis.call('PTTL', KEYS[1]) + (after - before) / 1000
              redis.call('PEXPIRE', KEYS[1], whole(math.ceil(math.max(rest, longer))))
              return {now, state, pausedUntil, pausedFor, 1}
              """);

  private final ScriptRunner scripts;
  private final RedisKeys keys;
  private final TimeSource time;
  private final QuotaMemory memory = new QuotaMemory();

  RedisQuotaStore(ScriptRunner scripts, RedisKeys keys, TimeSource time) {
    this.scripts = scripts;
    this.keys = keys;
    this.time = time;
  }

  @Override
  public QuotaTurns reserve(String key, QuotaDemand demand, Duration within) {
    Quota quota = quota(key, within, RESERVE);
    return quota.locked(
        () -> demand.paces().isEmpty() ? quota.pausesOnly(demand) : quota.reserve(demand));
  }

  @Override
  public void pause(String key, Duration length, Duration within) {
    Quota quota = quota(key, within, PAUSE);
    quota.locked(() -> quota.pause(length.compareTo(LONGEST) < 0 ? length : LONGEST));
  }

  @Override
  public QuotaLevel level(String key, QuotaDemand demand, Duration within) {
    Quota quota = quota(key, within, READ);
    return quota.locked(() -> quota.level(demand));
  }

  private Quota quota(String key, Duration within, RedisScript purpose) {
    return new Quota(keys.quota(key), memory.of(key), scripts.begin(within), purpose.purpose());
  }

  private static byte[] text(long number) {
    return Long.toString(number).getBytes(StandardCharsets.US_ASCII);
  }

  private static Duration until(long moment, long now) {
    return Duration.of(Math.max(0, moment - now), ChronoUnit.MICROS);
  }

  /** One question about one quota. */
  private final class Quota {

    private final byte[] key;
    private final Remembered remembered;
    private final Deadline deadline;
    private final String purpose;

    Quota(byte[] key, Remembered remembered, Deadline deadline, String purpose) {
      this.key = key;
      this.remembered = remembered;
      this.deadline = deadline;
      this.purpose = purpose;
    }

    <T> T locked(Supplier<T> work) {
      try {
        if (!remembered.lock.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
          throw scripts.failures().late(purpose);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw scripts.failures().interrupted(purpose);
      }
      try {
        return work.get();
      } finally {
        remembered.lock.unlock();
      }
    }

    QuotaTurns reserve(QuotaDemand demand) {
      if (remembered.isEmpty()) {
        ask(READ);
      }
      for (int tries = 0; ; tries++) {
        long estimate = remembered.estimate(time.nanos());
        Reservation wanted = remembered.believed().reserve(demand, estimate);
        if (wanted.turns().isEmpty()) {
          ask(READ);
          Reservation none = remembered.believed().reserve(demand, remembered.toldAt());
          if (none.turns().isEmpty()) {
            return turns(none, demand);
          }
        } else if (accepts(wanted, estimate, tries)) {
          return turns(wanted, demand);
        }
      }
    }

    private boolean accepts(Reservation wanted, long estimate, int tries) {
      KnownQuota expected = remembered.kept();
      KnownQuota after = wanted.after();
      long kept = Math.min(wanted.full() - estimate + MARGIN_MICROS, toMicros(LONGEST));
      return ask(
          RESERVE,
          expected.state(),
          text(expected.pausedUntil()),
          text(expected.pausedFor()),
          after.state(),
          text(after.pausedUntil()),
          text(after.pausedFor()),
          text(TimeUnit.MICROSECONDS.toMillis(kept)),
          text(estimate),
          text(TOLERANCE_MICROS << Math.min(tries, MOST_DOUBLINGS)));
    }

    private QuotaTurns turns(Reservation reserved, QuotaDemand demand) {
      long now = remembered.toldAt();
      List<Duration> waits =
          reserved.turns().stream()
              .map(turn -> until(turn, now))
              // An estimate may be off by less than a turn may be late.
              .map(wait -> wait.compareTo(demand.longestWait()) < 0 ? wait : demand.longestWait())
              .toList();
      return new QuotaTurns(
          waits, until(reserved.next(), now), remembered.believed().pauseLeft(now) > 0);
    }

    QuotaTurns pausesOnly(QuotaDemand demand) {
      ask(READ);
      Duration wait = pauseLeft();
      boolean comes = wait.compareTo(demand.longestWait()) <= 0;
      return new QuotaTurns(
          Collections.nCopies(comes ? demand.turns() : 0, wait), wait, !wait.isZero());
    }

    boolean pause(Duration length) {
      return ask(PAUSE, text(toMicros(length)), text(MARGIN_MICROS));
    }

    QuotaLevel level(QuotaDemand demand) {
      ask(READ);
      Duration wait = pauseLeft();
      if (!wait.isZero()) {
        return new QuotaLevel(0, wait);
      }
      return new QuotaLevel(
          demand.paces().isEmpty()
              ? Long.MAX_VALUE
              : remembered.believed().bucket(demand.paces(), remembered.toldAt()).left(),
          wait);
    }

    private Duration pauseLeft() {
      return until(remembered.believed().pausedUntil(), remembered.toldAt());
    }

    /** Runs a script, and learns what it answers; it says at last whether it did what it is for. */
    private boolean ask(RedisScript script, byte[]... arguments) {
      long sentAt = time.nanos();
      ScriptAnswer answer = scripts.run(script, deadline, new byte[][] {key}, arguments);
      long heardAt = time.nanos();
      KnownQuota kept =
          new KnownQuota(Objects.requireNonNull(answer.bytes(1)), answer.kept(2), answer.kept(3));
      remembered.learn(new Told(kept, answer.number(0), heardAt, heardAt - sentAt));
      return answer.number(4) == 1;
    }
  }

  private static long toMicros(Duration length) {
    return TimeUnit.NANOSECONDS.toMicros(length.toNanos());
  }
}
