package io.talentport.core;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How a platform is reached; every adapter's settings have these. */
public interface ConnectionSettings {

  /** How long a connection may take to be made; longer than zero. */
  @Value.Default
  default Duration connectTimeout() {
    return Duration.ofSeconds(5);
  }

  /** How long the platform may be silent during a call; longer than zero. */
  @Value.Default
  default Duration readTimeout() {
    return Duration.ofSeconds(20);
  }

  /** How long one call may take in all: attempts, waits, token calls; longer than zero. */
  @Value.Default
  default Duration callDeadline() {
    return Duration.ofSeconds(60);
  }

  /**
   * How often one call is sent at most, from 1 to 10. A write is sent again only if it is certain
   * that it was not executed.
   */
  @Value.Default
  default int maxAttempts() {
    return 3;
  }

  /** The HTTP proxy; absent for a direct connection. */
  Optional<InetSocketAddress> proxy();
}
