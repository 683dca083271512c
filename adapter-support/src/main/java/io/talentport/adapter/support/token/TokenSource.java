package io.talentport.adapter.support.token;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Gives the current token and renews it: one call however many threads wait, early while the old
 * token still serves, and with a pause after a failure so that a broken endpoint is not hammered. A
 * token that has ended when it is given serves the one call that it was fetched for, and the next
 * fetch comes a second later. Thread-safe.
 */
public final class TokenSource {

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_ENDED_TOKEN = Duration.ofSeconds(1);
  private static final Duration PAUSE_BETWEEN_EARLY_RENEWALS = Duration.ofSeconds(30);
  private static final int SHARE_OF_EARLY_RENEWAL = 3;

  private final TokenKey key;
  private final TokenStore store;
  private final TokenEndpoint endpoint;
  private final Duration renewBefore;
  private final TimeSource time;
  private final Lock renewing;
  private volatile @Nullable Failure lastFailure;
  private volatile @Nullable Deadline noEarlyRenewalBefore;
  private volatile @Nullable Deadline noFetchBefore;

  /**
   * Makes a source.
   *
   * @param renewBefore how long before its end a token is renewed
   */
  public TokenSource(
      TokenKey key,
      TokenStore store,
      TokenEndpoint endpoint,
      Duration renewBefore,
      TimeSource time) {
    this.key = key;
    this.store = store;
    this.endpoint = endpoint;
    this.renewBefore = renewBefore;
    this.time = time;
    this.renewing = store.renewal(key);
  }

  /**
   * A token that the platform should accept; fetched only if there is none or its end is near.
   *
   * @throws RecruitingException if the platform gives none before the deadline
   */
  public AccessToken current(Deadline deadline) {
    return current(deadline, FetchWatch.NONE);
  }

  /**
   * A token as {@link #current(Deadline)} gives it.
   *
   * @param watch is told if it is fetched on this thread
   * @throws RecruitingException if the platform gives none before the deadline
   */
  public AccessToken current(Deadline deadline, FetchWatch watch) {
    Optional<AccessToken> kept = usable();
    if (kept.isEmpty()) {
      return waitForRenewal(deadline, watch);
    }
    return isNearItsEnd(kept.get()) ? renewEarly(kept.get(), deadline, watch) : kept.get();
  }

  /** When the kept token ends; absent if none is kept. Fetches nothing. */
  public Optional<Instant> expiresAt() {
    return store.find(key).map(AccessToken::expiresAt);
  }

  /**
   * A token that was fetched just now, whatever is kept: it shows whether the credentials are
   * taken.
   *
   * @param watch is told of the fetch
   * @throws RecruitingException if the platform gives none before the deadline
   */
  public AccessToken renewed(Deadline deadline, FetchWatch watch) {
    lock(deadline);
    try {
      return fetch(deadline, watch);
    } finally {
      renewing.unlock();
    }
  }

  /** Drops a token that the platform refused; a newer one is kept. */
  public void refused(AccessToken token) {
    store.drop(key, token);
  }

  private AccessToken renewEarly(AccessToken stillServing, Deadline deadline, FetchWatch watch) {
    if (isEarlyRenewalPaused() || !renewing.tryLock()) {
      return stillServing;
    }
    try {
      AccessToken now = usable().orElse(stillServing);
      if (!isNearItsEnd(now)) {
        return now;
      }
      // Some platforms give tokens that are near their end from the start, or the same one again.
      noEarlyRenewalBefore = Deadline.in(PAUSE_BETWEEN_EARLY_RENEWALS, time);
      // A slow token endpoint must leave time for the call, which has a token that still serves.
      AccessToken fresh =
          fetch(Deadline.in(deadline.left().dividedBy(SHARE_OF_EARLY_RENEWAL), time), watch);
      return hasEnded(fresh) ? stillServing : fresh;
    } catch (RecruitingException earlyRenewalFailed) {
      // The old token still serves; once it has ended, a failed renewal reaches the caller.
      return stillServing;
    } finally {
      renewing.unlock();
    }
  }

  private boolean isEarlyRenewalPaused() {
    Deadline pause = noEarlyRenewalBefore;
    return pause != null && !pause.hasPassed();
  }

  private AccessToken waitForRenewal(Deadline deadline, FetchWatch watch) {
    long arrived = time.nanos();
    lock(deadline);
    try {
      Optional<AccessToken> fetchedMeanwhile = usable();
      if (fetchedMeanwhile.isPresent()) {
        return fetchedMeanwhile.get();
      }
      Failure failure = lastFailure;
      if (failure != null
          && (failure.since(arrived) || isRecent(failure))
          && failure.hadTimeLike(deadline.left())) {
        throw failure.exception();
      }
      pauseAfterEndedToken(deadline);
      return fetch(deadline, watch);
    } finally {
      renewing.unlock();
    }
  }

  private void pauseAfterEndedToken(Deadline deadline) {
    Deadline pause = noFetchBefore;
    if (pause == null || pause.hasPassed()) {
      return;
    }
    if (!deadline.allows(pause.left())) {
      throw noTokenInTime(
          "The platform gives access tokens that have ended already, and the call has no time to"
              + " wait for the next one");
    }
    try {
      time.pause(pause.left());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw noTokenInTime("The thread was interrupted while it waited for an access token");
    }
  }

  private void lock(Deadline deadline) {
    try {
      if (!renewing.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw noTokenInTime("No access token came within the call's time");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw noTokenInTime("The thread was interrupted while it waited for an access token");
    }
  }

  private AccessToken fetch(Deadline deadline, FetchWatch watch) {
    Duration had = deadline.left();
    long began = time.nanos();
    try {
      AccessToken token = DeadlineScope.within(deadline, endpoint::fetch);
      if (hasEnded(token)) {
        noFetchBefore = Deadline.in(PAUSE_AFTER_ENDED_TOKEN, time);
      } else {
        store.put(key, token);
        noFetchBefore = null;
      }
      lastFailure = null;
      watch.fetched(token, since(began));
      return token;
    } catch (RecruitingException failed) {
      // Running out of one caller's time says nothing about the endpoint; the others try
      // themselves.
      if (!deadline.hasPassed() && !Thread.currentThread().isInterrupted()) {
        lastFailure = new Failure(failed, time.nanos(), had);
      }
      watch.notFetched(failed, since(began));
      throw failed;
    }
  }

  private Duration since(long began) {
    return Duration.ofNanos(time.nanos() - began);
  }

  private Optional<AccessToken> usable() {
    return store.find(key).filter(token -> !hasEnded(token));
  }

  private boolean hasEnded(AccessToken token) {
    return !token.expiresAt().isAfter(time.now());
  }

  private boolean isNearItsEnd(AccessToken token) {
    return !token.expiresAt().isAfter(time.now().plus(renewBefore));
  }

  private boolean isRecent(Failure failure) {
    return time.nanos() - failure.atNanos() < PAUSE_AFTER_FAILURE.toNanos();
  }

  private PlatformTimeoutException noTokenInTime(String problem) {
    return new PlatformTimeoutException(
        ErrorDetails.of(problem)
            .platform(key.platform())
            .remedy(
                "Try again, or allow the call more time with talentport."
                    + key.platform()
                    + ".call-deadline.")
            .build());
  }

  /**
   * How the endpoint failed somebody.
   *
   * @param had how much time it had been given
   */
  private record Failure(RecruitingException exception, long atNanos, Duration had) {

    /** Who had far less time may have failed for that reason alone. */
    boolean hadTimeLike(Duration left) {
      return had.multipliedBy(4).compareTo(left) >= 0;
    }

    boolean since(long nanos) {
      return atNanos - nanos >= 0;
    }
  }
}
