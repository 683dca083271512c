package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.TimeSource;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
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
 * An HTTP client and its connections, of one platform or of several with the same settings. TLS
 * certificates and host names are always verified, redirects are not followed, nothing is repeated
 * without the caller, and nothing of a request or response is logged. Thread-safe.
 */
final class HttpPool {

  private final ExchangeWatch handshakes = new ExchangeWatch();
  private final CloseableHttpClient client;
  private volatile boolean closed;

  /**
   * The settings that platforms must have in common to share connections.
   *
   * @param time outlasts each of them
   */
  record Way(
      Duration connectTimeout,
      Duration readTimeout,
      @Nullable ProxyAccess proxy,
      IdleLimit idle,
      TimeSource time) {}

  HttpPool(Way way) {
    HttpClientBuilder builder =
        HttpClientBuilder.create()
            .setConnectionManager(
                new PlatformConnections(connections(way), way.proxy(), way.idle()))
            .setUserAgent("talentport")
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            // Otherwise a connection with a client certificate would never be reused.
            .disableConnectionState()
            // A wrongly coded body is not a broken connection: it is decoded here.
            .disableContentCompression();
    if (way.proxy() != null) {
      InetSocketAddress address = way.proxy().address();
      builder.setProxy(new HttpHost("http", address.getHostString(), address.getPort()));
    }
    this.client = builder.build();
  }

  private PoolingHttpClientConnectionManager connections(Way way) {
    SystemTls tls = new SystemTls(way.connectTimeout(), way.time(), handshakes);
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setConnectionFactory(NonLoggingConnection.factory(way.time()))
        .setTlsSocketStrategy(tls::upgrade)
        // Each platform has its ConnectionLimit.
        .setMaxConnTotal(Integer.MAX_VALUE)
        .setMaxConnPerRoute(Integer.MAX_VALUE)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(timeout(way.connectTimeout()))
                .setSocketTimeout(timeout(way.readTimeout()))
                // Always asked; the connection decides how far to check.
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .setTimeToLive(TimeValue.ofMinutes(5))
                .build())
        .build();
  }

  static Timeout timeout(Duration duration) {
    // Zero would mean "without end" to the HTTP library.
    return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
  }

  boolean isClosed() {
    return closed;
  }

  ClassicHttpResponse open(HttpHost host, WireRequest request, HttpClientContext context)
      throws IOException {
    return client.executeOpen(host, request, context);
  }

  /** Cancels everything in progress, for all platforms. */
  void close() {
    closed = true;
    handshakes.close();
    client.close(CloseMode.IMMEDIATE);
  }
}
