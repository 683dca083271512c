package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Whether a connection is still open; its end ends every pause. Thread-safe. */
public final class ConnectionState {

  private final String platform;
  private final CountDownLatch over = new CountDownLatch(1);

  public ConnectionState(String platform) {
    this.platform = platform;
  }

  public void end() {
    over.countDown();
  }

  public boolean isOver() {
    return over.getCount() == 0;
  }

  public void check() {
    if (isOver()) {
      throw ended();
    }
  }

  public ConfigurationException ended() {
    return new ConfigurationException(
        ErrorDetails.of("The platform was closed and takes no more calls")
            .platform(platform)
            .remedy("Connect it again, and close it only when the application shuts down.")
            .build());
  }

  /** The same time, whose pauses fail when this ends. */
  public TimeSource during(TimeSource time) {
    return new TimeSource() {
      @Override
      public Instant now() {
        return time.now();
      }

      @Override
      public long nanos() {
        return time.nanos();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        if (time.pauseUnless(over, duration)) {
          throw ended();
        }
      }
    };
  }
}
