package io.talentport.adapter.support.call;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * The query and the credential of one request, which the HTTP library's own request lacks because
 * it is logged on its way. They join it when it is written to the connection.
 */
final class SecretHead {

  private static final String ATTRIBUTE = SecretHead.class.getName();

  private final Attempt attempt;
  private final String pathAndQuery;
  private final Lifetime lifetime;

  SecretHead(Attempt attempt, String pathAndQuery, Lifetime lifetime) {
    this.attempt = attempt;
    this.pathAndQuery = pathAndQuery;
    this.lifetime = lifetime;
  }

  void travelWith(HttpContext context) {
    context.setAttribute(ATTRIBUTE, this);
  }

  /** Writes requests with their secret head; the place where a request becomes a sent one. */
  static HttpRequestExecutor executor() {
    return new HttpRequestExecutor() {
      @Override
      public ClassicHttpResponse execute(
          ClassicHttpRequest request,
          HttpClientConnection connection,
          @Nullable HttpResponseInformationCallback information,
          HttpContext context)
          throws IOException, HttpException {
        // A proxy's CONNECT runs in the same context, and must see nothing of it.
        if (request.getMethod().equals("CONNECT")) {
          ClassicHttpResponse tunnel = super.execute(request, connection, information, context);
          // The library would keep all of a refusal's body in memory, however long it is.
          tunnel.setEntity(null);
          return tunnel;
        }
        if (!(context.getAttribute(ATTRIBUTE) instanceof SecretHead head)) {
          return super.execute(request, connection, information, context);
        }
        ClassicHttpRequest complete = head.join(request);
        if (head.lifetime.isOver()) {
          // Closing frees connections, and this call may have waited for one.
          throw new ConnectionClosedException();
        }
        head.attempt.markSent();
        return super.execute(complete, connection, information, context);
      }
    };
  }

  private ClassicHttpRequest join(ClassicHttpRequest request) {
    OutgoingHead secret = new OutgoingHead();
    Credential credential = attempt.credential();
    if (credential != null) {
      credential.addTo(secret);
    }
    BasicClassicHttpRequest complete =
        new BasicClassicHttpRequest(request.getMethod(), pathAndQuery + query(secret));
    // To a proxy without a tunnel, the library writes the whole address.
    complete.setAbsoluteRequestUri(!request.getRequestUri().startsWith("/"));
    complete.setVersion(request.getVersion());
    complete.setScheme(request.getScheme());
    complete.setAuthority(request.getAuthority());
    for (Header header : request.getHeaders()) {
      complete.addHeader(header);
    }
    secret.headers().forEach(complete::setHeader);
    complete.setEntity(request.getEntity());
    return complete;
  }

  private String query(OutgoingHead secret) {
    StringBuilder query = new StringBuilder();
    secret
        .query()
        .forEach(
            (name, value) ->
                query
                    .append(pathAndQuery.indexOf('?') < 0 && query.isEmpty() ? '?' : '&')
                    .append(PercentEncoding.of(name))
                    .append('=')
                    .append(PercentEncoding.of(value)));
    return query.toString();
  }
}
