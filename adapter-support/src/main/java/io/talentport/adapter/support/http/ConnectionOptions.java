package io.talentport.adapter.support.http;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.error.ConfigurationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a platform is reached. Immutable and thread-safe.
 *
 * @param connectTimeout how long a connection may take to be made
 * @param readTimeout how long the platform may be silent
 * @param callDeadline how long one call of a port may take in all: attempts, waits, token calls
 * @param maxAttempts how often a call is sent at most; at least 1
 * @param quotaShare which part of the platform's quotas this process may use; above 0
 * @param strictRecords whether one malformed record ends a listing
 * @param proxy the HTTP proxy; null for a direct connection
 * @param maxBodyBytes how large a reply may be after decompression
 * @param maxConnections how many connections there may be at a time; at least 1
 */
public record ConnectionOptions(
    Duration connectTimeout,
    Duration readTimeout,
    Duration callDeadline,
    int maxAttempts,
    double quotaShare,
    boolean strictRecords,
    @Nullable ProxyAccess proxy,
    long maxBodyBytes,
    int maxConnections) {

  /**
   * Takes over an application's settings, each of them checked.
   *
   * @throws ConfigurationException if those of the proxy do not fit together; the message names
   *     their keys
   */
  public static ConnectionOptions of(String platform, ConnectionSettings settings) {
    return new ConnectionOptions(
        settings.connectTimeout(),
        settings.readTimeout(),
        settings.callDeadline(),
        settings.maxAttempts(),
        settings.quotaShare(),
        settings.strictRecords(),
        ProxyAccess.of(
            "talentport." + platform + ".",
            settings.proxy().orElse(null),
            settings.proxyUser().orElse(null),
            settings.proxyPassword().orElse(null)),
        settings.maxBodyBytes(),
        settings.maxConnections());
  }

  /** The same options, with another time for one call. */
  public ConnectionOptions withCallDeadline(Duration deadline) {
    return new ConnectionOptions(
        connectTimeout,
        readTimeout,
        deadline,
        maxAttempts,
        quotaShare,
        strictRecords,
        proxy,
        maxBodyBytes,
        maxConnections);
  }
}
