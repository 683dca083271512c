package io.talentport.sandbox.internal.dingtalk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One token at a time: asking again while it is valid returns it and extends it. */
final class DingTalkTokens {
  static final Duration LIFETIME = Duration.ofSeconds(7200);

  private final Clock clock;
  private @Nullable String current;
  private Instant expiry = Instant.MIN;

  DingTalkTokens(Clock clock) {
    this.clock = clock;
  }

  synchronized String issue() {
    String token = current;
    if (token == null || !isValid(token)) {
      token = UUID.randomUUID().toString().replace("-", "");
      current = token;
    }
    expiry = clock.instant().plus(LIFETIME);
    return token;
  }

  synchronized boolean isValid(String token) {
    return token.equals(current) && clock.instant().isBefore(expiry);
  }

  synchronized void revoke() {
    current = null;
  }
}
