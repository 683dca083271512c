package io.talentport.core;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
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

  /**
   * How long one call to the platform may take in all: attempts, waits, token calls; longer than
   * zero. A method of a port that needs several calls, such as a page each or a look-up of many
   * people, has it for each of them.
   */
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

  /**
   * Which part of the platform's printed quotas this process may use, above 0: 1 for all of them,
   * 0.5 where two processes share them, 2 where the platform grants the double.
   */
  @Value.Default
  default double quotaShare() {
    return 1;
  }

  /**
   * Whether one malformed record ends a listing with a {@link
   * io.talentport.core.error.MalformedResponseException}; otherwise it becomes a {@link
   * io.talentport.core.paging.RecordFault} of its page, and the good records come through.
   */
  @Value.Default
  default boolean strictRecords() {
    return false;
  }

  /**
   * How large one reply may be after decompression, in bytes, from 1,024 to 1,073,741,824 (one
   * GiB). A larger one is refused while it is read. Documents are no replies: they are streamed.
   */
  @Value.Default
  default int maxBodyBytes() {
    return 16 * 1024 * 1024;
  }

  /**
   * How many pages without a record a listing takes in a row while the platform announces more,
   * from 1 to 1,000,000. One more ends it with a {@link
   * io.talentport.core.error.MalformedResponseException} that has the cursor to continue with.
   */
  @Value.Default
  default int maxEmptyPages() {
    return 100;
  }

  /**
   * How many connections to the platform there may be at a time, from 1 to 10,000. A call that
   * finds none free waits for one within its deadline.
   */
  @Value.Default
  default int maxConnections() {
    return 64;
  }

  /** The HTTP proxy; absent for a direct connection. */
  Optional<InetSocketAddress> proxy();

  /**
   * Who asks the proxy, by Basic authentication; absent for nobody. Without blanks around it and
   * without a colon; to be set together with {@link #proxyPassword()}.
   */
  @Value.Default
  default Optional<String> proxyUser() {
    return Optional.empty();
  }

  /** The password for the proxy; it is sent to the proxy only. */
  @Value.Redacted
  @Value.Default
  default Optional<String> proxyPassword() {
    return Optional.empty();
  }

  /**
   * The hosts, besides the loopback, to which plain http is accepted, such as a gateway in the same
   * cluster; none unless set. Tokens, the application's secret and personal data then cross the
   * network unencrypted.
   */
  @Value.Default
  default Set<String> allowPlainHttpTo() {
    return Set.of();
  }
}
