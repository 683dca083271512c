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
 * The HTTP client of one platform. Its connections are got for the first exchange, since many a
 * platform is connected and idle; they may be those of other platforms too, of which this uses so
 * many at a time as its settings say. Thread-safe.
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
   * @param shared where several platforms have their connections; null for its own ones
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

  /**
   * Breaks a request off when its deadline passes, its thread is interrupted, or this is closed.
   */
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
   * @param newConnection whether nothing may have been sent on its connection before
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
        // The platforms know neither: a challenge or an upgrade is not theirs, and not followed.
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

  /** Breaks off what is under way here. The platform's state has ended by then. */
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
