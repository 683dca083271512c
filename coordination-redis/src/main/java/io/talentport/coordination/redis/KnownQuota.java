package io.talentport.coordination.redis;

import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaPace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What is known of one quota. Times are Redis's, in microseconds. Immutable.
 *
 * @param state the bytes of the bucket; empty if there is none
 * @param pausedUntil the end of the last pause; 0 if there was none
 * @param pausedFor how long all pauses were: the bucket's time is the time without them
 */
record KnownQuota(byte[] state, long pausedUntil, long pausedFor) {

  /** A bucket of a moment so much later is of a clock that was set back. */
  private static final long SET_BACK_MICROS = TimeUnit.SECONDS.toMicros(1);

  boolean isNothing() {
    return state.length == 0 && pausedUntil == 0 && pausedFor == 0;
  }

  long pauseLeft(long now) {
    return Math.max(0, pausedUntil - now);
  }

  /**
   * The bucket at this time.
   *
   * @param paces one or more
   */
  TurnBucket bucket(List<QuotaPace> paces, long now) {
    long own = Math.max(now, pausedUntil) - pausedFor;
    if (state.length == 0) {
      return TurnBucket.full(paces, own);
    }
    TurnBucket kept = TurnBucket.read(state);
    // What cannot be read may have been used up.
    return kept == null || kept.atMicros() - own > SET_BACK_MICROS
        ? TurnBucket.empty(paces, own)
        : kept.at(Math.max(own, kept.atMicros()), paces);
  }

  /** The turns that meet a demand at this time. */
  Reservation reserve(QuotaDemand demand, long now) {
    TurnBucket bucket = bucket(demand.paces(), now);
    long start = bucket.atMicros() + pausedFor;
    // Where the bucket is a little ahead, somebody's estimate was; nobody is refused for that.
    long limit = demand.longestWait().toNanos() - TimeUnit.MICROSECONDS.toNanos(pauseLeft(now));
    List<Long> turns = new ArrayList<>();
    while (turns.size() < demand.turns()) {
      long wait = bucket.reserveNanos(limit);
      if (wait < 0) {
        break;
      }
      turns.add(moment(start, wait));
    }
    return new Reservation(
        turns,
        moment(start, bucket.untilNextNanos()),
        start + micros(bucket.untilFullNanos()),
        new KnownQuota(bucket.bytes(), pausedUntil, pausedFor));
  }

  /** A turn that is there comes now, or at the end of the pause. */
  private long moment(long start, long waitNanos) {
    return waitNanos == 0 ? pausedUntil : start + micros(waitNanos);
  }

  /** Rounded up: a turn may be late, never early. */
  private static long micros(long nanos) {
    return Math.addExact(nanos, 999) / 1000;
  }

  /**
   * A reservation, which Redis has still to accept.
   *
   * @param turns when each turn comes
   * @param next when the next turn comes that nobody has
   * @param full when every turn that may be saved up is there
   * @param after the quota with these turns reserved
   */
  record Reservation(List<Long> turns, long next, long full, KnownQuota after) {}
}
