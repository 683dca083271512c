package io.talentport.spring.boot.actuate;

import io.talentport.core.Diagnosis;
import io.talentport.core.RecruitingPlatform;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A check that calls the platform and caches the result for a while. Thread-safe. */
final class ActiveCheck {

  private final Function<RecruitingPlatform, Diagnosis> check;
  private final Duration minInterval;
  private final Clock clock;
  private @Nullable Answer latest;

  ActiveCheck(Function<RecruitingPlatform, Diagnosis> check, Duration minInterval, Clock clock) {
    this.check = check;
    this.minInterval = minInterval;
    this.clock = clock;
  }

  /**
   * The result of a check.
   *
   * @param at when the platform was called
   */
  record Answer(Diagnosis diagnosis, Instant at) {}

  /** The latest result, or a new one if it is too old; concurrent callers wait for it. */
  synchronized Answer answer(RecruitingPlatform platform) {
    Instant now = clock.instant();
    Answer known = latest;
    if (known == null || !now.isBefore(known.at().plus(minInterval))) {
      known = new Answer(check.apply(platform), now);
      latest = known;
    }
    return known;
  }
}
