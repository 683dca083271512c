package io.talentport.benchmarks.hand;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps a token until shortly before it ends. Thread-safe. */
final class HandToken {

  private static final Duration EARLY = Duration.ofMinutes(10);

  private final Clock clock;
  private final Fetch fetch;
  private volatile @Nullable Kept kept;

  HandToken(Clock clock, Fetch fetch) {
    this.clock = clock;
    this.fetch = fetch;
  }

  String get() throws IOException {
    Kept present = kept;
    return present != null && clock.instant().isBefore(present.renewAt) ? present.token : renewed();
  }

  private synchronized String renewed() throws IOException {
    Kept present = kept;
    if (present == null || !clock.instant().isBefore(present.renewAt)) {
      Fetched fetched = fetch.fetch();
      present =
          new Kept(fetched.token, clock.instant().plusSeconds(fetched.lifeInSeconds).minus(EARLY));
      kept = present;
    }
    return present.token;
  }

  private record Kept(String token, Instant renewAt) {}

  /** What the platform gave. */
  record Fetched(String token, long lifeInSeconds) {}

  /** The call that gives a token. */
  interface Fetch {
    Fetched fetch() throws IOException;
  }
}
