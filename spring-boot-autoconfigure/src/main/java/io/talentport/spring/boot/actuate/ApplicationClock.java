package io.talentport.spring.boot.actuate;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** The application's clock. */
final class ApplicationClock {

  private ApplicationClock() {}

  /** The bean if there is exactly one, else the system's clock. */
  static Clock of(ObjectProvider<Clock> beans) {
    return beans.getIfUnique(Clock::systemUTC);
  }
}
