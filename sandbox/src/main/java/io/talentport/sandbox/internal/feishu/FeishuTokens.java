package io.talentport.sandbox.internal.feishu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/**
 * Tokens of two hours. While the newest has half an hour left it is given again; after that a new
 * one is, and both stay valid until their own end.
 */
final class FeishuTokens {
  private static final Duration LIFETIME = Duration.ofHours(2);
  private static final Duration RENEWAL = Duration.ofMinutes(30);

  private final Clock clock;
  private final Deque<Issued> issued = new ArrayDeque<>();

  FeishuTokens(Clock clock) {
    this.clock = clock;
  }

  synchronized Grant issue() {
    Instant now = clock.instant();
    forgetExpired(now);
    Issued newest = issued.peekLast();
    if (newest == null || newest.expiry.isBefore(now.plus(RENEWAL))) {
      newest = new Issued("t-" + UUID.randomUUID().toString().replace("-", ""), now.plus(LIFETIME));
      issued.addLast(newest);
    }
    return new Grant(newest.token, Duration.between(now, newest.expiry).toSeconds());
  }

  synchronized boolean isValid(String token) {
    forgetExpired(clock.instant());
    return issued.stream().anyMatch(one -> one.token.equals(token));
  }

  synchronized void revoke() {
    issued.clear();
  }

  private void forgetExpired(Instant now) {
    issued.removeIf(one -> !now.isBefore(one.expiry));
  }

  /** A token and the seconds that it has left. */
  record Grant(String token, long secondsLeft) {
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
