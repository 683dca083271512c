package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.listener.CallLog;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tracks whether a store answers. After a failure it is not asked for a second, and then tried by
 * one call, so that a dead store does not cost each call its timeout. Changes are logged, single
 * calls are not. Thread-safe.
 */
final class Reachability {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final String platform;
  private final SharedStore store;
  private final String meanwhile;
  private final CallLog log;
  private final TimeSource time;
  private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();
  private final AtomicBoolean saidUnusable = new AtomicBoolean();

  /**
   * Starts with a store that answers.
   *
   * @param meanwhile what calls do until it answers again
   */
  Reachability(String platform, SharedStore store, String meanwhile, CallLog log, TimeSource time) {
    this.platform = platform;
    this.store = store;
    this.meanwhile = meanwhile;
    this.log = log;
    this.time = time;
  }

  /**
   * Since when the store does not answer.
   *
   * @param failedAt when it failed last
   * @param nextAskedAt when one call may ask it again
   */
  private record Outage(long failedAt, long nextAskedAt, CoordinationUnavailableException failure) {

    private Outage askedAgainAt(long nanos) {
      return new Outage(failedAt, nanos + PAUSE.toNanos(), failure);
    }
  }

  boolean answers() {
    return outage.get() == null;
  }

  /**
   * A question is about to be asked; notes when it begins.
   *
   * @return when it began
   * @throws CoordinationUnavailableException if the store failed a moment ago
   */
  long begin() {
    long now = time.nanos();
    Outage known = outage.get();
    if (known != null
        && (now - known.nextAskedAt() < 0
            || !outage.compareAndSet(known, known.askedAgainAt(now)))) {
      throw unreachable(known.failure());
    }
    return now;
  }

  /**
   * What a self-check says of it; absent while it answers. No failure, since the application is in
   * use without it as far as it may be.
   */
  Optional<DiagnosisLine> finding() {
    Outage known = outage.get();
    return known == null
        ? Optional.empty()
        : Optional.of(
            new DiagnosisLine(
                "shared " + store.name(),
                DiagnosisStatus.NOT_CHECKED,
                "it does not answer; until it does, " + meanwhile,
                known.failure().remedy().orElse("")));
  }

  /** When a question begins that is asked in any case. */
  long now() {
    return time.nanos();
  }

  private CoordinationUnavailableException unreachable(CoordinationUnavailableException failure) {
    return failure.with(
        ErrorDetails.of(
                "The shared "
                    + store.name()
                    + " did not answer a moment ago, and is asked again within about a second")
            .platform(platform)
            .remedy(failure.remedy().orElse(null))
            .cause(failure)
            .build());
  }

  Duration since(long began) {
    return Duration.ofNanos(time.nanos() - began);
  }

  /** The store answered a question that began at this time. */
  void answered(long began) {
    Outage known = outage.get();
    // An answer to a question from before the failure proves nothing.
    if (known != null && began - known.failedAt() >= 0 && outage.compareAndSet(known, null)) {
      log.storeReachable(store.name(), store.again());
    }
  }

  /** The store failed. */
  void failed(CoordinationUnavailableException failure) {
    long now = time.nanos();
    Outage before = outage.getAndSet(new Outage(now, now + PAUSE.toNanos(), failure));
    if (before == null) {
      log.storeUnreachable(store.name(), meanwhile, failure);
    }
  }

  /** The store answered that the value under a key is unusable; logged once. */
  void unusable(CoordinationUnavailableException answer) {
    if (saidUnusable.compareAndSet(false, true)) {
      log.storeUnusable(store.name(), meanwhile, answer);
    }
  }

  /** The exception for one that the store must not throw. */
  CoordinationUnavailableException broken(RuntimeException thrown) {
    return new CoordinationUnavailableException(
        ErrorDetails.of(
                "The shared " + store.name() + " failed with " + thrown.getClass().getName())
            .platform(platform)
            .remedy(
                "Check the store. It must throw CoordinationUnavailableException where it does not"
                    + " answer.")
            .build());
  }
}
