package io.talentport.adapter.support.http;

import feign.Client;
import feign.Request;
import feign.Response;
import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends Feign's requests through one connection pool. TLS certificates and host names are always
 * verified, redirects are not followed, nothing is repeated behind the caller's back, and nothing
 * of a request or reply reaches a log. Thread-safe.
 */
public final class HttpTransport implements Client, AutoCloseable {

  private final ConnectionOptions options;
  private final ExchangeWatch watch = new ExchangeWatch();
  private final ConcurrentMap<String, HttpHost> hosts = new ConcurrentHashMap<>();
  private final TimeSource time;
  private final ConnectionState lifetime;
  private final IdleLimit idle;
  private final Object making = new Object();
  private volatile @Nullable CloseableHttpClient made;
  private volatile @Nullable ServerClock serverClock;

  /**
   * Makes a transport; opens no connection.
   *
   * @param lifetime whose end ends every exchange
   */
  public HttpTransport(
      ConnectionOptions options, TimeSource time, ConnectionState lifetime, IdleLimit idle) {
    this.options = options;
    this.idle = idle;
    this.time = time;
    this.lifetime = lifetime;
  }

  /** The HTTP client, which is made for the first call: many a platform is connected and idle. */
  private CloseableHttpClient http() {
    CloseableHttpClient client = made;
    if (client != null) {
      return client;
    }
    synchronized (making) {
      client = made;
      if (client == null) {
        // Who closes ends the lifetime first, and then waits for this.
        lifetime.check();
        client = make();
        made = client;
      }
      return client;
    }
  }

  private CloseableHttpClient make() {
    SystemTls tls = new SystemTls(options.connectTimeout(), time, watch);
    PoolingHttpClientConnectionManager pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setConnectionFactory(NonLoggingConnection.factory(time))
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
    HttpClientBuilder client =
        HttpClientBuilder.create()
            .setConnectionManager(new PlatformConnections(pool, options.proxy(), idle))
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

  @Override
  public Response execute(Request request, Request.Options ignored) {
    Attempt attempt = Attempt.current();
    CallErrors failures = new CallErrors(attempt.operation());
    lifetime.check();
    if (Thread.currentThread().isInterrupted()) {
      throw failures.timedOut(false, "The thread was interrupted before the call was sent", null);
    }
    if (attempt.deadline().hasPassed()) {
      throw failures.timedOut(false, "The call's deadline passed before it was sent", null);
    }
    String url = request.url();
    int pathAt = url.indexOf('/', url.indexOf("//") + 2);
    String origin = url.substring(0, pathAt);
    String pathAndQuery = url.substring(pathAt);
    HttpHost host = hosts.computeIfAbsent(origin, HttpTransport::host);
    WireRequest wire = new WireRequest(request.httpMethod().name(), host, path(pathAndQuery));
    Upload upload = attempt.upload();
    FileForm form = upload == null ? null : new FileForm(upload);
    copyHeadersAndBody(request, form, wire);
    HttpClientContext context = HttpClientContext.create();
    context.setRequestConfig(within(attempt.deadline().left()));
    if (!attempt.operation().retrySafe()) {
      PlatformConnections.askForNewConnection(context);
    }
    new LateCredentials(attempt, pathAndQuery, lifetime).travelWith(context);

    ExchangeWatch.Watched watched = watch.begin(wire, attempt.deadline());
    ClassicHttpResponse reply;
    try {
      // Whoever closes breaks off what is under watch by then; what came too late fails here.
      lifetime.check();
      reply = http().executeOpen(host, wire, context);
    } catch (ConfigurationException unusable) {
      watched.close();
      throw unusable;
    } catch (IOException | RuntimeException failed) {
      // A pool that was shut down under the call, for one, is reported as an unchecked exception.
      watched.close();
      throw explain(failed, origin, attempt, form, watched, failures);
    }
    ResponseBody body =
        new ResponseBody(
            reply,
            wire,
            watched,
            options.maxBodyBytes(),
            failed -> explain(failed, origin, attempt, form, watched, failures));
    if (!attempt.isSent()) {
      // The reply is the proxy's, which made no tunnel: the platform has not seen the request.
      body.close();
      throw failures.noTunnel(origin, reply.getCode());
    }
    if (reply.getCode() == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED && options.proxy() != null) {
      body.close();
      throw failures.noTunnel(origin, reply.getCode());
    }
    Header date = reply.getFirstHeader(HttpHeaders.DATE);
    if (date != null) {
      serverClock = new ServerClock(date.getValue(), attempt.deadline().time().now());
    }
    return response(request, reply, body);
  }

  /**
   * Receives what is at an address outside of the platform. Of the address the HTTP library sees
   * the host only; nothing is sent but the request itself.
   *
   * @param explain what is thrown if it fails, or if the receiver fails to read
   */
  public <T> T download(
      URI address,
      Duration within,
      Download.Receiver<T> receiver,
      Function<DownloadFailure, RecruitingException> explain) {
    if (Thread.currentThread().isInterrupted()) {
      throw explain.apply(DownloadFailure.INTERRUPTED);
    }
    Deadline deadline = Deadline.in(within, time);
    HttpHost host = host(address.getScheme() + "://" + address.getRawAuthority());
    WireRequest wire = new WireRequest("GET", host, "/");
    HttpClientContext context = HttpClientContext.create();
    context.setRequestConfig(
        // What comes is stored as it is.
        RequestConfig.copy(within(within)).setContentCompressionEnabled(false).build());
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery();
    String target = PercentEncoding.beyondAscii(query == null ? path : path + "?" + query);
    new LateCredentials(target, lifetime).travelWith(context);
    ExchangeWatch.Watched watched = watch.begin(wire, deadline);
    ClassicHttpResponse reply = null;
    try {
      if (lifetime.isOver()) {
        throw explain.apply(DownloadFailure.CLOSED);
      }
      reply = open(host, wire, context);
      HttpEntity entity = reply.getEntity();
      return receiver.receive(
          new Download(
              reply.getCode(),
              value(reply, HttpHeaders.CONTENT_ENCODING),
              value(reply, HttpHeaders.CONTENT_TYPE),
              entity == null ? InputStream.nullInputStream() : entity.getContent()));
    } catch (IOException failed) {
      throw explain.apply(reason(failed, watched, deadline));
    } finally {
      wire.cancel();
      Closer.closeQuietly(reply);
      watched.close();
    }
  }

  private ClassicHttpResponse open(HttpHost host, WireRequest wire, HttpClientContext context)
      throws IOException {
    try {
      return http().executeOpen(host, wire, context);
    } catch (IllegalStateException shutDown) {
      throw new IOException(shutDown);
    }
  }

  private static @Nullable String value(ClassicHttpResponse reply, String name) {
    Header header = reply.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private DownloadFailure reason(
      IOException failed, ExchangeWatch.Watched watched, Deadline deadline) {
    if (Thread.currentThread().isInterrupted()) {
      return DownloadFailure.INTERRUPTED;
    }
    if (lifetime.isOver()) {
      return DownloadFailure.CLOSED;
    }
    if (watched.reason() != null || deadline.hasPassed()) {
      return DownloadFailure.DEADLINE;
    }
    return failed instanceof SocketTimeoutException
        ? DownloadFailure.SILENT
        : DownloadFailure.BROKEN;
  }

  /** How far the clock of what replied last is ahead of this machine's; absent before a reply. */
  public Optional<Duration> clockSkew() {
    return Optional.ofNullable(serverClock).flatMap(ServerClock::ahead);
  }

  private RecruitingException explain(
      Exception failed,
      String origin,
      Attempt attempt,
      @Nullable FileForm form,
      ExchangeWatch.Watched watched,
      CallErrors failures) {
    if (form != null && form.problem() != null) {
      return failures.unreadableFile(form.problem(), failed);
    }
    String brokenOff = watched.reason();
    if (brokenOff != null) {
      return failures.timedOut(attempt.isSent(), brokenOff, failed);
    }
    if (Thread.currentThread().isInterrupted()) {
      return failures.timedOut(attempt.isSent(), "The thread was interrupted", failed);
    }
    if (lifetime.isOver() && (!attempt.isSent() || attempt.operation().retrySafe())) {
      return lifetime.ended();
    }
    if (attempt.isSent() && failed instanceof SSLHandshakeException) {
      // TLS 1.3 refuses a client's certificate after the first request was written, but unread.
      return failures.tlsRefused(origin, failed);
    }
    if (!attempt.isSent()) {
      return failed instanceof ConnectionRequestTimeoutException
          ? failures.timedOut(false, "No connection became free in time", failed)
          : failures.notConnected(origin, failed);
    }
    return failed instanceof SocketTimeoutException
        ? failures.timedOut(true, "The platform did not answer in time", failed)
        : failures.broken(failed, attempt.upload());
  }

  private RequestConfig within(Duration left) {
    Duration read = left.compareTo(options.readTimeout()) < 0 ? left : options.readTimeout();
    return RequestConfig.custom()
        .setConnectionRequestTimeout(timeout(left))
        .setResponseTimeout(timeout(read))
        // The platforms know neither: a challenge or an upgrade is not theirs, and not followed.
        .setAuthenticationEnabled(false)
        .setProtocolUpgradeEnabled(false)
        .build();
  }

  private static Timeout timeout(Duration duration) {
    // Zero would mean "without end" to the HTTP library.
    return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
  }

  private static void copyHeadersAndBody(
      Request request, @Nullable FileForm form, WireRequest wire) {
    for (Map.Entry<String, Collection<String>> header : request.headers().entrySet()) {
      String name = header.getKey();
      if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
        header.getValue().forEach(value -> wire.addHeader(name, value));
      }
    }
    wire.setHeader(HttpHeaders.ACCEPT_ENCODING, ContentCoding.ACCEPTED);
    if (form != null) {
      wire.setEntity(form);
    } else if (request.body() != null) {
      wire.setEntity(new ByteArrayEntity(request.body(), null));
    }
  }

  private static Response response(Request request, ClassicHttpResponse reply, ResponseBody body) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : reply.getHeaders()) {
      headers
          .computeIfAbsent(header.getName(), name -> new ArrayList<>())
          .add(Objects.requireNonNullElse(header.getValue(), ""));
    }
    return Response.builder()
        .request(request)
        .status(reply.getCode())
        .headers(headers)
        .body(body, null)
        .build();
  }

  private static HttpHost host(String origin) {
    int schemeEnd = origin.indexOf("://");
    String authority = origin.substring(schemeEnd + 3);
    int portAt = authority.lastIndexOf(':');
    boolean named = portAt > authority.lastIndexOf(']');
    String name = named ? authority.substring(0, portAt) : authority;
    return new HttpHost(
        origin.substring(0, schemeEnd),
        name.startsWith("[") ? name.substring(1, name.length() - 1) : name,
        named ? Integer.parseInt(authority.substring(portAt + 1)) : -1);
  }

  private static String path(String pathAndQuery) {
    int queryAt = pathAndQuery.indexOf('?');
    return queryAt < 0 ? pathAndQuery : pathAndQuery.substring(0, queryAt);
  }

  /** Breaks off what is under way. The lifetime has ended by then. */
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
