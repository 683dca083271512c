package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Whether a platform is still connected; closing it ends every pause. Thread-safe. */
public final class ConnectionState {

  private final String platform;
  private final TimeSource givenTime;
  private final TimeSource time;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Set<CountDownLatch> awaited = ConcurrentHashMap.newKeySet();

  /** A connected platform. */
  public ConnectionState(String platform, TimeSource given) {
    this.platform = platform;
    this.givenTime = given;
    this.time = whileConnected(given);
  }

  /**
   * The clock, whose pauses fail when the platform is closed; closing counts down the latches that
   * they wait for.
   */
  public TimeSource time() {
    return time;
  }

  /** The clock as it was given, for what may outlast the platform. */
  public TimeSource givenTime() {
    return givenTime;
  }

  /** Closes the platform. */
  public void end() {
    over.countDown();
    awaited.forEach(CountDownLatch::countDown);
  }

  /** Whether the platform was closed. */
  public boolean isOver() {
    return over.getCount() == 0;
  }

  /**
   * Does nothing while the platform is connected.
   *
   * @throws ConfigurationException if it was closed
   */
  public void check() {
    if (isOver()) {
      throw ended();
    }
  }

  /** The exception of a call after the end. */
  public ConfigurationException ended() {
    return new ConfigurationException(
        ErrorDetails.of("The platform was closed and takes no more calls")
            .platform(platform)
            .remedy("Connect it again, and close it only when the application shuts down.")
            .build());
  }

  private TimeSource whileConnected(TimeSource given) {
    return new TimeSource() {
      @Override
      public Instant now() {
        return given.now();
      }

      @Override
      public long nanos() {
        return given.nanos();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        if (given.pauseUnless(over, duration)) {
          throw ended();
        }
      }

      @Override
      public boolean pauseUnless(CountDownLatch happened, Duration duration)
          throws InterruptedException {
        awaited.add(happened);
        try {
          check();
          boolean itHappened = given.pauseUnless(happened, duration);
          check();
          return itHappened;
        } finally {
          awaited.remove(happened);
        }
      }
    };
  }
}
