package io.talentport.adapter.support.http;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.error.ConfigurationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a platform. Immutable and thread-safe.
 *
 * @param connectTimeout maximum time to connect
 * @param readTimeout maximum time without data from the platform
 * @param callDeadline time limit of one call of a port: attempts, waits, token calls
 * @param maxAttempts maximum number of attempts of a call; at least 1
 * @param quotaShare share of the platform's quotas that this process may use; above 0
 * @param strictRecords whether one malformed record ends a listing
 * @param proxy the HTTP proxy; null for a direct connection
 * @param maxBodyBytes maximum size of a reply after decompression
 * @param maxConnections maximum number of connections; at least 1
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
   * Takes over an application's settings and checks each of them.
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

  /** The same options with another time limit for one call. */
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
