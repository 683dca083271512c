package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/**
 * The hours in which DingTalk imports résumés. Its page names no time zone; China's is used. The
 * response at other times is not documented, so nothing is sent then.
 */
final class ImportHours {

  static final String IN_WORDS = "20:00-08:00 Asia/Shanghai";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime OPENS = LocalTime.of(20, 0);
  private static final LocalTime CLOSES = LocalTime.of(8, 0);

  /** The window of the documented rate. */
  private static final Duration RATE_WINDOW = Duration.ofMinutes(1);

  private final Operation operation;
  private final boolean waits;
  private final CallLimit limit;
  private final TimeSource time;

  /**
   * Creates the hours of one port.
   *
   * @param waits whether submits wait at other times
   * @param limit upper limit of the wait
   */
  ImportHours(Operation operation, boolean waits, CallLimit limit, TimeSource time) {
    this.operation = operation;
    this.waits = waits;
    this.limit = limit;
    this.time = time;
  }

  /**
   * Returns within the import hours.
   *
   * @throws RateLimitedException at other times
   */
  void check() {
    Duration wait = left(time.now());
    if (!wait.isZero()) {
      throw new RateLimitedException(
          details("DingTalk imports résumés from 20:00 to 08:00 in China only")
              .remedy(
                  "Nothing was sent. Submit it after the time given, or set"
                      + " talentport.dingtalk.import-closed-hours=wait.")
              .build(),
          wait);
    }
  }

  /**
   * Makes a call that {@link #check() checks} the hours before it is sent. A call that DingTalk
   * refused because of the hours or the rate was not executed: it is made again once it may be, or
   * refused.
   *
   * @param call must not hold anything that other submits wait for
   * @throws RateLimitedException if such calls are to be refused, or waiting does not help
   * @throws PlatformTimeoutException if the thread is interrupted while it waits
   */
  <T> T within(Supplier<T> call) {
    Duration waited = Duration.ZERO;
    while (true) {
      try {
        return call.get();
      } catch (RateLimitedException notNow) {
        Duration wait = notNow.retryAfter().orElse(RATE_WINDOW);
        waited = waited.plus(wait);
        if (!waits || !notNow.retryable() || !limit.allows(waited)) {
          throw notNow;
        }
        pause(wait);
      }
    }
  }

  private static Duration left(Instant now) {
    ZonedDateTime there = now.atZone(ZONE);
    LocalTime clock = there.toLocalTime();
    return clock.isBefore(CLOSES) || !clock.isBefore(OPENS)
        ? Duration.ZERO
        : Duration.between(there, there.with(OPENS));
  }

  private void pause(Duration wait) {
    try {
      time.pause(wait);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PlatformTimeoutException(
          details("The thread was interrupted while it waited for DingTalk to import résumés")
              .remedy("Nothing was sent.")
              .build());
    }
  }

  private ErrorDetails.Builder details(String problem) {
    return ErrorDetails.of(problem).platform(operation.platform()).operation(operation.id());
  }
}
