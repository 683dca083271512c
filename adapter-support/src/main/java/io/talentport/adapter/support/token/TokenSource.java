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

/**
 * Provides the current token and renews it: with one call for all waiting threads and instances,
 * early while the old token is still valid, and with a pause after a failure, so that a broken
 * endpoint is not flooded. A token that is already expired when it is issued is used for one call,
 * and the next fetch comes a second later. While the token is valid, other instances are not asked.
 * Thread-safe.
 */
public final class TokenSource {

  private static final int SHARE_OF_EARLY_RENEWAL = 3;

  private final TokenKey key;
  private final TokenCache cache;
  private final FetchHistory history;
  private final SharedToken shared;
  private final TokenEndpoint endpoint;
  private final Duration renewBefore;
  private final TimeSource time;
  private final Lock renewing;

  /**
   * Creates a source with its own failures, for a token that no other instance has.
   *
   * @param renewBefore how long before its expiry a token is renewed
   */
  public TokenSource(
      TokenKey key,
      TokenCache cache,
      TokenEndpoint endpoint,
      Duration renewBefore,
      TimeSource time) {
    this(key, cache, new FetchHistory(), SharedToken.NONE, endpoint, renewBefore, time);
  }

  /**
   * Makes a source.
   *
   * @param history shared by the sources with the same cache and key, whose endpoints fail for the
   *     same reasons
   * @param shared shares the token with other instances
   * @param renewBefore how long before its expiry a token is renewed
   */
  public TokenSource(
      TokenKey key,
      TokenCache cache,
      FetchHistory history,
      SharedToken shared,
      TokenEndpoint endpoint,
      Duration renewBefore,
      TimeSource time) {
    this.key = key;
    this.cache = cache;
    this.history = history;
    this.shared = shared;
    this.endpoint = endpoint;
    this.renewBefore = renewBefore;
    this.time = time;
    this.renewing = cache.renewal(key);
  }

  /**
   * A token for a read that the platform should accept; fetched only if there is none or it expires
   * soon.
   *
   * @throws RecruitingException if there is none before the deadline
   */
  public AccessToken current(Deadline deadline) {
    return current(deadline, false, FetchWatch.NONE);
  }

  /**
   * A token as {@link #current(Deadline)} gives it.
   *
   * @param write whether it is for an operation that must not be repeated
   * @param watch receives the fetch if it is made on this thread
   * @throws RecruitingException if there is none before the deadline
   */
  public AccessToken current(Deadline deadline, boolean write, FetchWatch watch) {
    Optional<AccessToken> kept = usable();
    if (kept.isEmpty()) {
      return waitForRenewal(deadline, write, watch);
    }
    return isNearItsEnd(kept.get()) ? renewEarly(kept.get(), deadline, write, watch) : kept.get();
  }

  /** When the kept token expires; absent if none is kept. Fetches nothing. */
  public Optional<Instant> expiresAt() {
    return cache.find(key).map(AccessToken::expiresAt);
  }

  /**
   * A newly fetched token, whatever is kept here or by other instances: shows whether the
   * credentials are accepted.
   *
   * @param watch receives the fetch
   * @throws RecruitingException if the platform issues none before the deadline
   */
  public AccessToken renewed(Deadline deadline, FetchWatch watch) {
    lock(deadline, time.nanos());
    try {
      AccessToken token = kept(fetch(deadline, watch));
      shared.publish(token, deadline);
      return token;
    } finally {
      renewing.unlock();
    }
  }

  /** Drops a token that the platform refused; keeps a newer one. */
  public void refused(AccessToken token) {
    if (cache.find(key).filter(kept -> kept.value().equals(token.value())).isPresent()) {
      history.refused(token);
    }
    cache.drop(key, token);
  }

  private AccessToken renewEarly(
      AccessToken stillServing, Deadline deadline, boolean write, FetchWatch watch) {
    if (history.isEarlyRenewalPaused() || !renewing.tryLock()) {
      return stillServing;
    }
    try {
      AccessToken now = usable().orElse(stillServing);
      if (!isNearItsEnd(now)) {
        return now;
      }
      // Some platforms issue tokens that expire soon, or the same one again.
      history.renewsEarly(time);
      // A slow token endpoint must leave time for the call, which has a valid token.
      Deadline renewal = Deadline.in(deadline.left().dividedBy(SHARE_OF_EARLY_RENEWAL), time);
      return obtained(need(renewal, write, false), watch)
          .filter(fresh -> !hasEnded(fresh))
          .orElse(stillServing);
    } catch (RecruitingException earlyRenewalFailed) {
      // The old token is still valid; once it has expired, a failed renewal reaches the caller.
      return stillServing;
    } finally {
      renewing.unlock();
    }
  }

  private AccessToken waitForRenewal(Deadline deadline, boolean write, FetchWatch watch) {
    long arrived = time.nanos();
    lock(deadline, arrived);
    try {
      Optional<AccessToken> obtainedMeanwhile = usable();
      if (obtainedMeanwhile.isPresent()) {
        return obtainedMeanwhile.get();
      }
      Optional<RecruitingException> failure = history.failureFor(arrived, deadline.left(), time);
      if (failure.isPresent()) {
        throw failure.get();
      }
      pauseAfterEndedToken(deadline);
      return obtained(need(deadline, write, true), watch)
          .orElseThrow(
              () ->
                  noTokenInTime(
                      "Another instance of the application fetches the access token, and did not"
                          + " end within the call's time"));
    } finally {
      renewing.unlock();
    }
  }

  private TokenNeed need(Deadline deadline, boolean write, boolean waits) {
    return new TokenNeed(
        deadline,
        write,
        waits,
        waits ? token -> !hasEnded(token) : token -> !isNearItsEnd(token),
        history::isRefused);
  }

  private Optional<AccessToken> obtained(TokenNeed need, FetchWatch watch) {
    try {
      return shared.obtain(need, until -> fetch(until, watch)).map(this::kept);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw noTokenInTime("The thread was interrupted while it waited for an access token");
    }
  }

  private AccessToken kept(AccessToken token) {
    if (hasEnded(token)) {
      history.obtainedEnded(time);
    } else {
      cache.put(key, token);
      history.obtained();
    }
    return token;
  }

  private void pauseAfterEndedToken(Deadline deadline) {
    Duration pause = history.pauseLeft();
    if (pause.isZero()) {
      return;
    }
    if (!deadline.allows(pause)) {
      throw noTokenInTime(
          "The platform issues access tokens that have already expired, and the call has no time to"
              + " wait for another");
    }
    try {
      time.pause(pause);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw noTokenInTime("The thread was interrupted while it waited for an access token");
    }
  }

  private void lock(Deadline deadline, long arrived) {
    try {
      if (!renewing.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw history
            .failureSince(arrived)
            .orElseGet(() -> noTokenInTime("No access token came within the call's time"));
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
      watch.fetched(token, since(began));
      return token;
    } catch (RecruitingException failed) {
      // Running out of one caller's time says nothing about the endpoint; the others try
      // themselves.
      if (!deadline.hasPassed() && !Thread.currentThread().isInterrupted()) {
        history.failed(failed, had, time);
      }
      watch.notFetched(failed, since(began));
      throw failed;
    }
  }

  private Duration since(long began) {
    return Duration.ofNanos(time.nanos() - began);
  }

  private Optional<AccessToken> usable() {
    return cache.find(key).filter(token -> !hasEnded(token));
  }

  private boolean hasEnded(AccessToken token) {
    return !token.expiresAt().isAfter(time.now());
  }

  private boolean isNearItsEnd(AccessToken token) {
    return !token.expiresAt().isAfter(time.now().plus(renewBefore));
  }

  private PlatformTimeoutException noTokenInTime(String problem) {
    return new PlatformTimeoutException(
        ErrorDetails.of(problem)
            .platform(key.platform())
            .remedy(
                "Try again, or allow the call more time with talentport."
                    + key.platform()
                    + ".call-deadline, and in a view with its within(Duration).")
            .build());
  }
}
