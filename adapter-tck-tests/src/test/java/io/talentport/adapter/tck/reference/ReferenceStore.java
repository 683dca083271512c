package io.talentport.adapter.tck.reference;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A store in memory that instances share, with a time of its own. Its lock is the store itself. */
final class ReferenceStore {

  private static final int CUT = 4_096;

  /** What is kept until some time. */
  record Kept(Object value, long until) {}

  private final StoreDefect defect;
  private final Map<String, Kept> entries = new HashMap<>();
  private long now;
  private boolean answers = true;
  private boolean lost;

  ReferenceStore(StoreDefect defect) {
    this.defect = defect;
  }

  /** One more instance. */
  Coordination connect() {
    return Coordination.builder()
        .tokens(new ReferenceTokenStore(this))
        .quotas(new ReferenceQuotaStore(this))
        .submits(new ReferenceSubmitLedger(this))
        .lists(new ReferenceCacheStore(this))
        .build();
  }

  boolean has(StoreDefect one) {
    return defect == one;
  }

  /** Where a check and what follows from it are apart, others come in between. */
  void gap(StoreDefect one) {
    if (has(one)) {
      try {
        assertNever(new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void assertNever(boolean happened) {
    if (happened) {
      throw new AssertionError("nobody counts it down");
    }
  }

  synchronized long now() {
    return now;
  }

  synchronized void letPass(Duration time) {
    now += time.toNanos();
  }

  synchronized void stopAnswering() {
    answers = false;
  }

  synchronized void answerAgain() {
    answers = true;
    notifyAll();
  }

  synchronized void loseEntries() {
    entries.clear();
    lost = true;
  }

  synchronized boolean lostEntries() {
    return lost && !has(StoreDefect.HIDES_LOSSES);
  }

  /** Waits until the store answers. */
  synchronized void enter(Duration within) {
    try {
      while (!answers) {
        if (has(StoreDefect.FAILS_IN_ITS_OWN_WORDS)) {
          throw new IllegalStateException("connection reset");
        }
        wait(has(StoreDefect.WAITS_FOR_EVER) ? 0 : within.toMillis());
        if (!answers) {
          throw new CoordinationUnavailableException(
              ErrorDetails.of("The reference store does not answer.").build());
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CoordinationUnavailableException(
          ErrorDetails.of("Interrupted while waiting for the reference store.").build());
    }
  }

  /** What is kept under the key, if its time is not over. */
  synchronized @Nullable Kept find(String key) {
    Kept kept = entries.get(folded(key));
    return kept == null || kept.until() <= now ? null : kept;
  }

  synchronized void put(String key, Object value, Duration lifetime) {
    Object kept = value instanceof String text ? cut(text) : value;
    entries.put(folded(key), new Kept(kept, now + lifetime.toNanos()));
  }

  synchronized void remove(String key) {
    entries.remove(folded(key));
  }

  private String folded(String key) {
    return has(StoreDefect.FOLDS_CASE) ? key.toLowerCase(Locale.ROOT) : key;
  }

  String cut(String text) {
    return has(StoreDefect.CUTS_LONG_TEXTS) && text.length() > CUT ? text.substring(0, CUT) : text;
  }
}
