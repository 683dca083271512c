package io.talentport.adapter.support.token;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of the last fetches of a token, and how long the next one is delayed. Sources that
 * share a token share this too, so that all waiting callers learn of a failing endpoint at once.
 * Thread-safe.
 */
public final class FetchHistory {

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_ENDED_TOKEN = Duration.ofSeconds(1);
  private static final Duration PAUSE_BETWEEN_EARLY_RENEWALS = Duration.ofSeconds(30);

  private volatile @Nullable Failure lastFailure;
  private volatile @Nullable Deadline noEarlyRenewalBefore;
  private volatile @Nullable Deadline noFetchBefore;
  private volatile @Nullable String refused;

  /** Starts without fetches. */
  public FetchHistory() {}

  /** A valid token was obtained. */
  void obtained() {
    lastFailure = null;
    noFetchBefore = null;
    refused = null;
  }

  /** The platform refused the kept token. */
  void refused(AccessToken token) {
    refused = token.value();
  }

  /** True if the platform refused this token, and none was fetched since. */
  boolean isRefused(AccessToken token) {
    return token.value().equals(refused);
  }

  /** A token was obtained that had already expired. */
  void obtainedEnded(TimeSource time) {
    lastFailure = null;
    noFetchBefore = Deadline.in(PAUSE_AFTER_ENDED_TOKEN, time);
  }

  /**
   * The endpoint failed.
   *
   * @param had its time limit
   */
  void failed(RecruitingException exception, Duration had, TimeSource time) {
    // A closed connection says nothing about the endpoint, which others still reach.
    if (!(exception instanceof ConfigurationException)) {
      lastFailure = new Failure(exception, time.nanos(), had);
    }
  }

  /** An early renewal begins. */
  void renewsEarly(TimeSource time) {
    noEarlyRenewalBefore = Deadline.in(PAUSE_BETWEEN_EARLY_RENEWALS, time);
  }

  boolean isEarlyRenewalPaused() {
    Deadline pause = noEarlyRenewalBefore;
    return pause != null && !pause.hasPassed();
  }

  /** How long the next fetch is delayed; zero if it is not. */
  Duration pauseLeft() {
    Deadline pause = noFetchBefore;
    return pause == null ? Duration.ZERO : pause.left();
  }

  /** The failure of a fetch that ended no earlier than this; absent if there is none. */
  Optional<RecruitingException> failureSince(long nanos) {
    Failure failure = lastFailure;
    return failure != null && failure.since(nanos)
        ? Optional.of(failure.exception())
        : Optional.empty();
  }

  /**
   * The failure for a caller instead of a fetch.
   *
   * @param arrived when the caller began to wait
   * @param left the time that a fetch would have
   * @return absent if the token is to be fetched
   */
  Optional<RecruitingException> failureFor(long arrived, Duration left, TimeSource time) {
    Failure failure = lastFailure;
    return failure != null
            && (failure.since(arrived) || failure.isRecent(time))
            && isTimeLike(failure.had(), left)
        ? Optional.of(failure.exception())
        : Optional.empty();
  }

  /** Whether two fetches had comparable time: far less may have been the only reason to fail. */
  public static boolean isTimeLike(Duration had, Duration left) {
    return had.multipliedBy(4).compareTo(left) >= 0;
  }

  /**
   * A failure of the endpoint.
   *
   * @param had its time limit
   */
  private record Failure(RecruitingException exception, long atNanos, Duration had) {

    boolean since(long nanos) {
      return atNanos - nanos >= 0;
    }

    boolean isRecent(TimeSource time) {
      return time.nanos() - atNanos < PAUSE_AFTER_FAILURE.toNanos();
    }
  }
}
