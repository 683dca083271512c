package io.talentport.adapter.support.coordination;

import io.github.bucket4j.Bucket;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.QuotaTurns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Quotas in the memory of one process, for tests and for platforms that are connected separately.
 * It always answers, and keeps each key forever. Thread-safe.
 */
public final class InMemoryQuotaStore implements QuotaStore {

  private final TimeSource time;
  private final ConcurrentMap<String, Quota> quotas = new ConcurrentHashMap<>();

  /** Starts with the maximum of saved turns and without a pause. */
  public InMemoryQuotaStore(TimeSource time) {
    this.time = time;
  }

  @Override
  public QuotaTurns reserve(String key, QuotaDemand demand, Duration within) {
    return quota(key).reserve(demand);
  }

  @Override
  public void pause(String key, Duration length, Duration within) {
    quota(key).pause(length);
  }

  @Override
  public QuotaLevel level(String key, QuotaDemand demand, Duration within) {
    return quota(key).level(demand);
  }

  private Quota quota(String key) {
    return quotas.computeIfAbsent(key, name -> new Quota(time));
  }

  /** One key's turns. */
  private static final class Quota {

    private final TimeSource time;
    private final long began;
    private List<QuotaPace> paces = List.of();
    private @Nullable Bucket bucket;
    private long pauseEndsAt;
    private long pausedNanos;

    Quota(TimeSource time) {
      this.time = time;
      this.began = time.nanos();
    }

    synchronized QuotaTurns reserve(QuotaDemand demand) {
      Bucket turns = bucket(demand.paces());
      Duration pause = pauseLeft();
      List<Duration> waits = new ArrayList<>();
      Duration next = pause.plus(untilNext(turns));
      while (waits.size() < demand.turns() && next.compareTo(demand.longestWait()) <= 0) {
        waits.add(next);
        if (turns != null) {
          turns.consumeIgnoringRateLimits(1);
        }
        next = pause.plus(untilNext(turns));
      }
      return new QuotaTurns(waits, next, !pause.isZero());
    }

    synchronized QuotaLevel level(QuotaDemand demand) {
      Bucket turns = bucket(demand.paces());
      Duration pause = pauseLeft();
      if (!pause.isZero()) {
        return new QuotaLevel(0, pause);
      }
      return new QuotaLevel(
          turns == null ? Long.MAX_VALUE : Math.max(0, turns.getAvailableTokens()), pause);
    }

    synchronized void pause(Duration length) {
      long now = passed();
      long end = Math.max(pauseEndsAt, now + length.toNanos());
      pausedNanos += end - Math.max(pauseEndsAt, now);
      pauseEndsAt = end;
    }

    /** The bucket at these paces, with what was taken before; null where only pauses count. */
    private @Nullable Bucket bucket(List<QuotaPace> wanted) {
      if (wanted.isEmpty()) {
        return null;
      }
      Bucket kept = bucket;
      if (kept == null) {
        kept = PacedBucket.of(wanted, this::passedOutsideOfPauses);
        bucket = kept;
      } else if (!wanted.equals(paces)) {
        PacedBucket.change(kept, wanted);
      }
      paces = wanted;
      return kept;
    }

    /** No turns accrue during a pause, so that they come at their pace after it. */
    private long passedOutsideOfPauses() {
      long now = passed();
      return now + Math.max(0, pauseEndsAt - now) - pausedNanos;
    }

    private Duration pauseLeft() {
      return Duration.ofNanos(Math.max(0, pauseEndsAt - passed()));
    }

    private long passed() {
      return time.nanos() - began;
    }

    private static Duration untilNext(@Nullable Bucket turns) {
      return turns == null
          ? Duration.ZERO
          : Duration.ofNanos(turns.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
  }
}
