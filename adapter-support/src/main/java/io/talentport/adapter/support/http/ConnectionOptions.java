package io.talentport.adapter.support.http;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
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

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_ATTEMPTS = 10;
  private static final int MOST_CONNECTIONS = 10_000;
  private static final int FEWEST_BODY_BYTES = 1024;
  private static final int MOST_BODY_BYTES = 1024 * 1024 * 1024;
  private static final double LARGEST_SHARE = 1000;

  /**
   * Takes over an application's settings.
   *
   * @throws ConfigurationException if one is out of range; the message names its key
   */
  public static ConnectionOptions of(String platform, ConnectionSettings settings) {
    String prefix = "talentport." + platform + ".";
    return new ConnectionOptions(
        duration(prefix + "connect-timeout", settings.connectTimeout()),
        duration(prefix + "read-timeout", settings.readTimeout()),
        duration(prefix + "call-deadline", settings.callDeadline()),
        attempts(prefix + "max-attempts", settings.maxAttempts()),
        share(prefix + "quota-share", settings.quotaShare()),
        settings.strictRecords(),
        ProxyAccess.of(
            prefix,
            settings.proxy().orElse(null),
            settings.proxyUser().orElse(null),
            settings.proxyPassword().orElse(null)),
        bodyBytes(prefix + "max-body-bytes", settings.maxBodyBytes()),
        connections(prefix + "max-connections", settings.maxConnections()));
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

  /**
   * A length of time as it was set.
   *
   * @throws ConfigurationException if it is not longer than zero, or longer than a day; the message
   *     names the key
   */
  public static Duration duration(String key, Duration duration) {
    if (duration.isZero() || duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw outOfRange(
          key + " must be longer than zero and at most one day",
          "Write it like PT10S (ten seconds).");
    }
    return duration;
  }

  private static int attempts(String key, int attempts) {
    if (attempts < 1 || attempts > MOST_ATTEMPTS) {
      throw outOfRange(
          key + " must be from 1 to " + MOST_ATTEMPTS, "Use 1 to send every call only once.");
    }
    return attempts;
  }

  private static int bodyBytes(String key, int bytes) {
    if (bytes < FEWEST_BODY_BYTES || bytes > MOST_BODY_BYTES) {
      throw outOfRange(
          key + " must be from " + FEWEST_BODY_BYTES + " to " + MOST_BODY_BYTES,
          "Use 16777216 (16 MiB) unless pages are larger.");
    }
    return bytes;
  }

  private static int connections(String key, int connections) {
    if (connections < 1 || connections > MOST_CONNECTIONS) {
      throw outOfRange(
          key + " must be from 1 to " + MOST_CONNECTIONS,
          "Use 64 unless more threads call the platform at a time.");
    }
    return connections;
  }

  private static double share(String key, double share) {
    if (!(share > 0) || share > LARGEST_SHARE) {
      throw outOfRange(
          key + " must be above 0 and at most " + (int) LARGEST_SHARE,
          "Use 1 for the quotas as the platform prints them, 0.5 where two processes share them.");
    }
    return share;
  }

  private static ConfigurationException outOfRange(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }
}
