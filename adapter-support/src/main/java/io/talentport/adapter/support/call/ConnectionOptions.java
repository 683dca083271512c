package io.talentport.adapter.support.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a platform is reached. Immutable and thread-safe.
 *
 * @param connectTimeout how long a connection may take to be made
 * @param readTimeout how long the platform may be silent
 * @param callDeadline how long one call of a port may take in all: attempts, waits, token calls
 * @param maxAttempts how often a call is sent at most; at least 1
 * @param proxy the HTTP proxy; null for a direct connection
 * @param maxBodyBytes how large a reply may be after decompression
 */
public record ConnectionOptions(
    Duration connectTimeout,
    Duration readTimeout,
    Duration callDeadline,
    int maxAttempts,
    @Nullable InetSocketAddress proxy,
    long maxBodyBytes) {

  /** How large a reply may be unless told otherwise. */
  public static final long DEFAULT_MAX_BODY_BYTES = 16L * 1024 * 1024;
}
