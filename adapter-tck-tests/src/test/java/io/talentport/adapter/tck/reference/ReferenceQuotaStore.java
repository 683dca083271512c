package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.reference.ReferenceStore.Kept;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.QuotaTurns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One instance's view of the quotas: for each pace the moment at which all turns are back. */
final class ReferenceQuotaStore implements QuotaStore {

  private static final Duration FOR_EVER = Duration.ofDays(3650);
  private static final Duration IDLE = Duration.ofMillis(250);
  private static final long MILLISECOND = 1_000_000;

  private final ReferenceStore store;

  ReferenceQuotaStore(ReferenceStore store) {
    this.store = store;
  }

  @Override
  public QuotaTurns reserve(String key, QuotaDemand demand, Duration within) {
    store.enter(within);
    if (store.has(StoreDefect.CHECKS_BEFORE_IT_RESERVES)) {
      List<Long> before = buckets(key, demand);
      store.gap(StoreDefect.CHECKS_BEFORE_IT_RESERVES);
      return reserve(key, demand, before);
    }
    synchronized (store) {
      return reserve(key, demand, buckets(key, demand));
    }
  }

  private QuotaTurns reserve(String key, QuotaDemand demand, List<Long> full) {
    long now = store.now();
    long pauseEnd = pauseEnd(key, demand);
    List<Duration> waits = new ArrayList<>();
    List<Long> left = List.copyOf(full);
    long next = next(full, demand, now, pauseEnd);
    for (int turn = 0; turn < demand.turns(); turn++) {
      boolean given = next - now <= demand.longestWait().toNanos();
      if (given) {
        waits.add(Duration.ofNanos(next - now));
      }
      if (given || store.has(StoreDefect.USES_UP_WHAT_IT_DOES_NOT_GIVE)) {
        left = taken(left, demand, next);
      } else if (store.has(StoreDefect.CHARGES_ONE_PACE_FOR_ANOTHER) && !left.isEmpty()) {
        List<Long> charged = new ArrayList<>(left);
        charged.set(0, taken(left, demand, now).get(0));
        left = charged;
      }
      boolean moves =
          !store.has(StoreDefect.GIVES_ONE_MOMENT_FOR_ALL_TURNS)
              && !(next == pauseEnd
                  && store.has(StoreDefect.GIVES_ALL_TURNS_AT_THE_END_OF_A_PAUSE));
      next = moves ? next(left, demand, now, pauseEnd) : next;
    }
    keep(key, demand, left);
    return new QuotaTurns(
        waits,
        Duration.ofNanos(store.has(StoreDefect.TELLS_NO_NEXT_TURN) ? 0 : next - now),
        next > now && next == pauseEnd);
  }

  /** When the next turn comes. */
  private long next(List<Long> full, QuotaDemand demand, long now, long pauseEnd) {
    long next = Math.max(now, pauseEnd);
    for (int pace = 0; pace < full.size(); pace++) {
      QuotaPace held = demand.paces().get(pace);
      next = Math.max(next, full.get(pace) - (held.burst() - 1) * interval(held));
    }
    return next;
  }

  private List<Long> taken(List<Long> full, QuotaDemand demand, long moment) {
    List<Long> after = new ArrayList<>();
    for (int pace = 0; pace < full.size(); pace++) {
      long from =
          store.has(StoreDefect.SAVES_WITHOUT_A_LIMIT)
              ? full.get(pace)
              : Math.max(full.get(pace), moment);
      after.add(from + interval(demand.paces().get(pace)));
    }
    return after;
  }

  private long interval(QuotaPace pace) {
    long interval = pace.interval().toNanos();
    if (store.has(StoreDefect.HURRIES)) {
      return interval / 2;
    }
    return store.has(StoreDefect.ROUNDS_INTERVALS)
        ? interval / MILLISECOND * MILLISECOND
        : interval;
  }

  @SuppressWarnings("unchecked")
  private List<Long> buckets(String key, QuotaDemand demand) {
    Kept kept = store.find(bucket(key));
    if (kept != null) {
      return (List<Long>) kept.value();
    }
    List<Long> full = new ArrayList<>();
    demand.paces().forEach(pace -> full.add(store.now()));
    return store.has(StoreDefect.KEEPS_THE_FIRST_PACE_ONLY) ? full.subList(0, 1) : full;
  }

  private void keep(String key, QuotaDemand demand, List<Long> full) {
    Duration lifetime = FOR_EVER;
    if (store.has(StoreDefect.FORGETS_WHO_IS_IDLE)) {
      lifetime = IDLE;
    } else if (store.has(StoreDefect.FORGETS_WHAT_IS_RESERVED)) {
      QuotaPace pace = demand.paces().get(0);
      lifetime = pace.interval().multipliedBy(pace.burst());
    }
    store.put(bucket(key), full, lifetime);
  }

  private long pauseEnd(String key, QuotaDemand demand) {
    Kept pause = store.find(pauseOf(key));
    boolean counts =
        !demand.paces().isEmpty() || !store.has(StoreDefect.PAUSES_NOTHING_WITHOUT_A_PACE);
    return pause == null || !counts ? store.now() : pause.until();
  }

  @Override
  public void pause(String key, Duration length, Duration within) {
    store.enter(within);
    synchronized (store) {
      Kept before = store.find(pauseOf(key));
      boolean longer = before == null || before.until() < store.now() + length.toNanos();
      if (longer || store.has(StoreDefect.SHORTENS_PAUSES)) {
        store.put(
            pauseOf(key), "paused", store.has(StoreDefect.PAUSES_FOR_EVER) ? FOR_EVER : length);
      }
    }
  }

  @Override
  public QuotaLevel level(String key, QuotaDemand demand, Duration within) {
    store.enter(within);
    synchronized (store) {
      long now = store.now();
      long pauseLeft = store.has(StoreDefect.HIDES_PAUSES) ? 0 : pauseEnd(key, demand) - now;
      List<Long> full = buckets(key, demand);
      if (store.has(StoreDefect.TAKES_A_TURN_TO_TELL_THE_LEVEL)) {
        keep(key, demand, taken(full, demand, now));
      }
      long turns = Long.MAX_VALUE;
      for (int pace = 0; pace < full.size(); pace++) {
        QuotaPace held = demand.paces().get(pace);
        long used = Math.max(0, full.get(pace) - now);
        long left = (held.burst() * interval(held) - used) / interval(held);
        turns =
            Math.min(
                turns,
                store.has(StoreDefect.TELLS_A_FULL_LEVEL) ? held.burst() : Math.max(0, left));
      }
      return new QuotaLevel(pauseLeft > 0 ? 0 : turns, Duration.ofNanos(pauseLeft));
    }
  }

  private String bucket(String key) {
    return store.has(StoreDefect.GIVES_EACH_INSTANCE_ITS_OWN_TURNS)
        ? "bucket of " + System.identityHashCode(this) + " " + key
        : "bucket " + key;
  }

  private String pauseOf(String key) {
    return store.has(StoreDefect.PAUSES_ITSELF_ONLY)
        ? "pause of " + System.identityHashCode(this) + " " + key
        : "pause " + key;
  }
}
