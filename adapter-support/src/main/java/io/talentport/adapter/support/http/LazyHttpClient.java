package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.Deadline;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of one platform, made for the first exchange: many a platform is connected and
 * idle. TLS certificates and host names are always verified, redirects are not followed, nothing is
 * repeated behind the caller's back, and nothing of a request or response reaches a log.
 * Thread-safe.
 */
final class LazyHttpClient implements AutoCloseable {

  private final ConnectionOptions options;
  private final ConnectionState state;
  private final IdleLimit idle;
  private final ExchangeWatch watch = new ExchangeWatch();
  private final Object making = new Object();
  private volatile @Nullable CloseableHttpClient made;

  LazyHttpClient(ConnectionOptions options, ConnectionState state, IdleLimit idle) {
    this.options = options;
    this.state = state;
    this.idle = idle;
  }

  /**
   * Breaks a request off when its deadline passes, its thread is interrupted, or this is closed.
   */
  ExchangeWatch.Watched watch(WireRequest request, Deadline deadline) {
    return watch.begin(request, deadline);
  }

  /**
   * Sends a request, and receives the headers of its response.
   *
   * @param left how long the exchange may still take
   * @throws IOException if it fails
   * @throws RuntimeException if this is closed meanwhile, or TLS cannot be configured
   */
  ClassicHttpResponse open(
      HttpHost host, WireRequest request, HttpClientContext context, Duration left)
      throws IOException {
    context.setRequestConfig(within(left));
    return client().executeOpen(host, request, context);
  }

  private RequestConfig within(Duration left) {
    Duration read = left.compareTo(options.readTimeout()) < 0 ? left : options.readTimeout();
    return RequestConfig.custom()
        .setConnectionRequestTimeout(timeout(left))
        .setResponseTimeout(timeout(read))
        // The platforms know neither: a challenge or an upgrade is not theirs, and not followed.
        .setAuthenticationEnabled(false)
        .setProtocolUpgradeEnabled(false)
        .setContentCompressionEnabled(false)
        .build();
  }

  private static Timeout timeout(Duration duration) {
    // Zero would mean "without end" to the HTTP library.
    return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
  }

  private CloseableHttpClient client() {
    CloseableHttpClient client = made;
    if (client != null) {
      return client;
    }
    synchronized (making) {
      client = made;
      if (client == null) {
        // Closing ends the state first, and then waits for this.
        state.check();
        client = make();
        made = client;
      }
      return client;
    }
  }

  private CloseableHttpClient make() {
    HttpClientBuilder client =
        HttpClientBuilder.create()
            .setConnectionManager(new PlatformConnections(pool(), options.proxy(), idle))
            .setUserAgent("talentport")
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            // Otherwise a connection with a client certificate would never be used again.
            .disableConnectionState()
            // A body that is not coded as it says is no broken connection: it is decoded here.
            .disableContentCompression();
    ProxyAccess proxy = options.proxy();
    if (proxy != null) {
      InetSocketAddress address = proxy.address();
      client.setProxy(new HttpHost("http", address.getHostString(), address.getPort()));
    }
    return client.build();
  }

  private PoolingHttpClientConnectionManager pool() {
    SystemTls tls = new SystemTls(options.connectTimeout(), state.time(), watch);
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setConnectionFactory(NonLoggingConnection.factory(state.time()))
        .setTlsSocketStrategy(tls::upgrade)
        .setMaxConnTotal(options.maxConnections())
        .setMaxConnPerRoute(options.maxConnections())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(timeout(options.connectTimeout()))
                .setSocketTimeout(timeout(options.readTimeout()))
                // Always asked; the connection knows how far it must look.
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .setTimeToLive(TimeValue.ofMinutes(5))
                .build())
        .build();
  }

  /** Breaks off what is under way. The platform's state has ended by then. */
  @Override
  public void close() {
    watch.close();
    CloseableHttpClient client;
    synchronized (making) {
      client = made;
    }
    if (client != null) {
      client.close(CloseMode.IMMEDIATE);
    }
  }
}
