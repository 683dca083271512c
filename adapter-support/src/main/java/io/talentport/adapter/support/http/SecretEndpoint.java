package io.talentport.adapter.support.http;

import java.io.IOException;
import org.apache.hc.client5.http.EndpointInfo;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A leased connection that adds secrets immediately before sending: {@link LateCredentials} to the
 * platform's request, its own credentials to the proxy's.
 */
final class SecretEndpoint extends ConnectionEndpoint {

  private final ConnectionEndpoint pooled;
  private final @Nullable ProxyAccess proxy;
  private final Runnable onRelease;

  SecretEndpoint(ConnectionEndpoint pooled, @Nullable ProxyAccess proxy, Runnable onRelease) {
    this.pooled = pooled;
    this.proxy = proxy;
    this.onRelease = onRelease;
  }

  /** It is in the pool again and may be reused. */
  void giveBack() {
    onRelease.run();
  }

  ConnectionEndpoint pooled() {
    return pooled;
  }

  @FunctionalInterface
  private interface Exchange {
    ClassicHttpResponse of(ClassicHttpRequest request) throws IOException, HttpException;
  }

  @Override
  public ClassicHttpResponse execute(
      String id, ClassicHttpRequest request, RequestExecutor executor, HttpContext context)
      throws IOException, HttpException {
    return execute(request, context, complete -> pooled.execute(id, complete, executor, context));
  }

  @Override
  @Deprecated
  public ClassicHttpResponse execute(
      String id, ClassicHttpRequest request, HttpRequestExecutor executor, HttpContext context)
      throws IOException, HttpException {
    return execute(request, context, complete -> pooled.execute(id, complete, executor, context));
  }

  private ClassicHttpResponse execute(
      ClassicHttpRequest request, HttpContext context, Exchange exchange)
      throws IOException, HttpException {
    // A proxy's CONNECT has the same context, but must not get these.
    if (request.getMethod().equals("CONNECT")) {
      ClassicHttpResponse tunnel = exchange.of(withProxyCredentials(request));
      // The library would keep the whole body of a refusal in memory, whatever its length.
      tunnel.setEntity(null);
      return tunnel;
    }
    ClassicHttpRequest complete = LateCredentials.complete(request, context);
    return exchange.of(
        LateCredentials.isAbsolute(request) ? withProxyCredentials(complete) : complete);
  }

  private ClassicHttpRequest withProxyCredentials(ClassicHttpRequest request) {
    String authorization = proxy == null ? null : proxy.authorization();
    if (authorization == null) {
      return request;
    }
    ClassicHttpRequest complete = LateCredentials.copy(request, request.getPath());
    complete.setHeader(HttpHeaders.PROXY_AUTHORIZATION, authorization);
    return complete;
  }

  @Override
  public boolean isConnected() {
    return pooled.isConnected();
  }

  @Override
  public void setSocketTimeout(Timeout timeout) {
    pooled.setSocketTimeout(timeout);
  }

  @Override
  public EndpointInfo getInfo() {
    return pooled.getInfo();
  }

  @Override
  public void close(CloseMode mode) {
    pooled.close(mode);
  }

  @Override
  public void close() throws IOException {
    pooled.close();
  }
}
