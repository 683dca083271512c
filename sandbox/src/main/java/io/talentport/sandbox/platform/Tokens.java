package io.talentport.sandbox.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/**
 * Access tokens. Asked again, it gives the newest token while that has enough time left; after that
 * a new one, and both stay valid until their own end. Thread-safe.
 */
public final class Tokens {
  private final Clock clock;
  private final String prefix;
  private final Duration lifetime;
  private final Duration renewal;
  private final Deque<Issued> issued = new ArrayDeque<>();

  /**
   * Tokens of one application.
   *
   * @param prefix what each token begins with
   * @param lifetime how long a token is valid
   * @param renewal with how little time left a token is not given again
   */
  public Tokens(Clock clock, String prefix, Duration lifetime, Duration renewal) {
    this.clock = clock;
    this.prefix = prefix;
    this.lifetime = lifetime;
    this.renewal = renewal;
  }

  /** A valid token. */
  public synchronized Grant issue() {
    Instant now = clock.instant();
    forgetExpired(now);
    Issued newest = issued.peekLast();
    if (newest == null || newest.expiry.isBefore(now.plus(renewal))) {
      newest =
          new Issued(prefix + UUID.randomUUID().toString().replace("-", ""), now.plus(lifetime));
      issued.addLast(newest);
    }
    return new Grant(newest.token, Duration.between(now, newest.expiry).toSeconds());
  }

  /** True if a token was issued and has not expired. */
  public synchronized boolean isValid(String token) {
    forgetExpired(clock.instant());
    return issued.stream().anyMatch(one -> one.token.equals(token));
  }

  /** Makes all tokens invalid. */
  public synchronized void revoke() {
    issued.clear();
  }

  private void forgetExpired(Instant now) {
    issued.removeIf(one -> !now.isBefore(one.expiry));
  }

  /**
   * A token.
   *
   * @param token the token
   * @param secondsLeft how long it is valid
   */
  public record Grant(String token, long secondsLeft) {
    /** Does not show the token. */
    @Override
    public String toString() {
      return "Grant[***]";
    }
  }

  private record Issued(String token, Instant expiry) {
    @Override
    public String toString() {
      return "Issued[***]";
    }
  }
}
