package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.SharedResources;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of one platform. Its connections are created for the first exchange, because many
 * platforms are connected and never called. They may be shared with other platforms; this one uses
 * at most as many at a time as its settings allow. Thread-safe.
 */
final class LazyHttpClient implements AutoCloseable {

  private final ConnectionOptions options;
  private final ConnectionState state;
  private final IdleLimit idle;
  private final @Nullable SharedResources shared;
  private final ConnectionLimit limit;
  private final ExchangeWatch watch = new ExchangeWatch();
  private final Object getting = new Object();
  private volatile @Nullable HttpPool pool;

  /**
   * Makes a client; opens no connection.
   *
   * @param shared the connections of several platforms; null for its own
   */
  LazyHttpClient(
      ConnectionOptions options,
      ConnectionState state,
      IdleLimit idle,
      @Nullable SharedResources shared) {
    this.options = options;
    this.state = state;
    this.idle = idle;
    this.shared = shared;
    this.limit = new ConnectionLimit(options.maxConnections());
  }

  /** Cancels a request when its deadline passes, its thread is interrupted, or this is closed. */
  ExchangeWatch.Watched watch(WireRequest request, Deadline deadline) {
    return watch.begin(request, deadline);
  }

  int connectionsInUse() {
    return limit.inUse();
  }

  /**
   * Sends a request, and receives the headers of its response.
   *
   * @param left how long the exchange may still take
   * @param newConnection whether the connection must be new
   * @throws IOException if it fails
   * @throws RuntimeException if this is closed meanwhile, or TLS cannot be configured
   */
  ClassicHttpResponse open(
      HttpHost host,
      WireRequest request,
      HttpClientContext context,
      Duration left,
      boolean newConnection)
      throws IOException {
    context.setRequestConfig(within(left));
    new LeaseTerms(limit, newConnection).travelWith(context);
    return pool().open(host, request, context);
  }

  private RequestConfig within(Duration left) {
    Duration read = left.compareTo(options.readTimeout()) < 0 ? left : options.readTimeout();
    return RequestConfig.custom()
        .setConnectionRequestTimeout(HttpPool.timeout(left))
        .setResponseTimeout(HttpPool.timeout(read))
        // The platforms use neither challenges nor upgrades: do not follow them.
        .setAuthenticationEnabled(false)
        .setProtocolUpgradeEnabled(false)
        .setContentCompressionEnabled(false)
        .build();
  }

  private HttpPool pool() {
    HttpPool present = pool;
    if (present != null && !present.isClosed()) {
      return present;
    }
    synchronized (getting) {
      // Closing ends the state first, and then waits for this.
      state.check();
      HttpPool.Way way =
          new HttpPool.Way(
              options.connectTimeout(),
              options.readTimeout(),
              options.proxy(),
              idle,
              state.givenTime());
      present =
          shared == null
              ? new HttpPool(way)
              : shared.get(way, HttpPool.class, () -> new HttpPool(way), HttpPool::close);
      pool = present;
      return present;
    }
  }

  /** Cancels everything in progress. The platform's state has ended by then. */
  @Override
  public void close() {
    watch.close();
    HttpPool own;
    synchronized (getting) {
      own = shared == null ? pool : null;
    }
    if (own != null) {
      own.close();
    }
  }
}
