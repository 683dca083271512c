package io.talentport.coordination.redis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What this process last heard of the quotas that it used last. Thread-safe. */
final class QuotaMemory {

  private static final int MOST = 10_000;

  private final Map<String, Remembered> byKey =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
          return size() > MOST;
        }
      };

  synchronized Remembered of(String key) {
    return byKey.computeIfAbsent(key, name -> new Remembered());
  }

  /**
   * What Redis answered.
   *
   * @param quota what it keeps
   * @param at its time then
   * @param heardAt the reading of this process's clock when the answer came
   * @param tripNanos how long the question and the answer took
   */
  record Told(KnownQuota quota, long at, long heardAt, long tripNanos) {}

  /** One quota. To be used by whoever has the lock, so that those of one process do not collide. */
  static final class Remembered {

    final ReentrantLock lock = new ReentrantLock(true);
    private @Nullable Told told;
    private @Nullable KnownQuota believed;

    boolean isEmpty() {
      return told == null;
    }

    /** What Redis has, as far as is known. */
    KnownQuota kept() {
      return Objects.requireNonNull(told).quota();
    }

    /**
     * What is true of the quota: what Redis has, or what it had, if it has nothing any more. It
     * drops what is full again, which makes no difference, and has nothing after a restart.
     */
    KnownQuota believed() {
      return Objects.requireNonNull(believed);
    }

    /** The time in Redis when it answered last. */
    long toldAt() {
      return Objects.requireNonNull(told).at();
    }

    /** What time it will be in Redis when a message that is sent now arrives there. */
    long estimate(long nanos) {
      Told last = Objects.requireNonNull(told);
      return last.at()
          + TimeUnit.NANOSECONDS.toMicros(nanos - last.heardAt() + last.tripNanos() / 2);
    }

    void learn(Told heard) {
      told = heard;
      if (believed == null || !heard.quota().isNothing()) {
        believed = heard.quota();
      }
    }
  }
}
