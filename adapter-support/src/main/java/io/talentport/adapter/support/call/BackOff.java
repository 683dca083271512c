package io.talentport.adapter.support.call;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next try: exponential with jitter, or as the platform asks. */
final class BackOff {

  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private BackOff() {}

  /**
   * The wait before a try.
   *
   * @param tries how many there have been, at least 1
   * @param asked what the platform asks for; null if it asks for nothing
   */
  static Duration after(int tries, @Nullable Duration asked) {
    long ceiling = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(tries - 1, 10));
    Duration own =
        Duration.ofMillis(ceiling / 2 + ThreadLocalRandom.current().nextLong(ceiling / 2 + 1));
    return asked == null || asked.compareTo(own) < 0 ? own : asked;
  }
}
