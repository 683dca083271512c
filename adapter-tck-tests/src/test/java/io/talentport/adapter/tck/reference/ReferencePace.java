package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.internal.spec.Quota;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.RateLimitedException;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets the calls of an operation go one after the other, evenly. Thread-safe. */
final class ReferencePace {

  /** Calls that left at the right distance must arrive at it too. */
  private static final double MARGIN = 1.01;

  private static final Duration AWAY = Duration.ofSeconds(1);

  private final ReferenceWire wire;
  private final ReferenceSettings settings;
  private final ManualClock clock;
  private final Map<String, Instant> free = new HashMap<>();
  private final Map<String, Instant> away = new HashMap<>();

  ReferencePace(ReferenceWire wire, ReferenceSettings settings, ManualClock clock) {
    this.wire = wire;
    this.settings = settings;
    this.clock = clock;
  }

  /** Waits for the turn of a call, and says how long. */
  synchronized Duration enter(SpecCall call, Instant end) {
    Instant now = clock.instant();
    Instant turn = free.getOrDefault(call.id(), now);
    Duration wait = turn.isAfter(now) ? Duration.between(now, turn) : Duration.ZERO;
    if (now.plus(wait).isAfter(end)) {
      throw new RateLimitedException(
          ErrorDetails.of("The quota is used up")
              .platform(wire.platform())
              .operation(call.id())
              .remedy("Nothing was sent. Come again later.")
              .build(),
          wait);
    }
    clock.advance(wait);
    free.put(call.id(), now.plus(wait).plus(distance(call)));
    return wait;
  }

  /** How long no call goes because the platform refused one. */
  synchronized Duration closedFor(String operation) {
    Instant now = clock.instant();
    Instant opens = away.getOrDefault(operation, now);
    return opens.isAfter(now) ? Duration.between(now, opens) : Duration.ZERO;
  }

  synchronized void stayAway(SpecCall call) {
    free.put(call.id(), clock.instant().plus(AWAY));
    away.put(call.id(), clock.instant().plus(AWAY));
  }

  private Duration distance(SpecCall call) {
    double nanos =
        call.quotas().stream()
            .mapToDouble(
                quota ->
                    new Quota(
                            Math.max(1, (int) (quota.permits() * settings.quotaShare())),
                            quota.period())
                        .nanosOfOneCall())
            .max()
            .orElse(0);
    return Duration.ofNanos((long) (nanos * MARGIN));
  }
}
