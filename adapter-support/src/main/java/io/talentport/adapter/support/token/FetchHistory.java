package io.talentport.adapter.support.token;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the last fetches of a token went, and until when the next one is put off. Sources that share
 * a token share this too, so that a failure of its endpoint reaches all who wait instead of being
 * found out by one after another. Thread-safe.
 */
public final class FetchHistory {

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_ENDED_TOKEN = Duration.ofSeconds(1);
  private static final Duration PAUSE_BETWEEN_EARLY_RENEWALS = Duration.ofSeconds(30);

  private volatile @Nullable Failure lastFailure;
  private volatile @Nullable Deadline noEarlyRenewalBefore;
  private volatile @Nullable Deadline noFetchBefore;
  private volatile @Nullable String refused;

  /** Starts without a fetch. */
  public FetchHistory() {}

  /** There is a token that serves. */
  void obtained() {
    lastFailure = null;
    noFetchBefore = null;
    refused = null;
  }

  /** The platform refused the token that was kept. */
  void refused(AccessToken token) {
    refused = token.value();
  }

  /** True if the platform refused this token, and none was fetched since. */
  boolean isRefused(AccessToken token) {
    return token.value().equals(refused);
  }

  /** A token was obtained that had ended already. */
  void obtainedEnded(TimeSource time) {
    lastFailure = null;
    noFetchBefore = Deadline.in(PAUSE_AFTER_ENDED_TOKEN, time);
  }

  /**
   * The endpoint failed.
   *
   * @param had how much time it had been given
   */
  void failed(RecruitingException exception, Duration had, TimeSource time) {
    // A connection that was closed says nothing about the endpoint, which others still reach.
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

  /** How long the next fetch is put off; zero if it is not. */
  Duration pauseLeft() {
    Deadline pause = noFetchBefore;
    return pause == null ? Duration.ZERO : pause.left();
  }

  /** Why a fetch failed that ended no earlier than this; absent if none did. */
  Optional<RecruitingException> failureSince(long nanos) {
    Failure failure = lastFailure;
    return failure != null && failure.since(nanos)
        ? Optional.of(failure.exception())
        : Optional.empty();
  }

  /**
   * The failure that a caller gets instead of a fetch.
   *
   * @param arrived since when the token has been waited for
   * @param left the time that a fetch would have
   * @return absent if it is to be fetched
   */
  Optional<RecruitingException> failureFor(long arrived, Duration left, TimeSource time) {
    Failure failure = lastFailure;
    return failure != null
            && (failure.since(arrived) || failure.isRecent(time))
            && isTimeLike(failure.had(), left)
        ? Optional.of(failure.exception())
        : Optional.empty();
  }

  /**
   * Whether a fetch that had so much time tells what one with so much time would meet: far less
   * time may have been the only reason to fail.
   */
  public static boolean isTimeLike(Duration had, Duration left) {
    return had.multipliedBy(4).compareTo(left) >= 0;
  }

  /**
   * A failure of the endpoint.
   *
   * @param had how much time it had been given
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
