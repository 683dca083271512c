package io.talentport.adapter.support.http;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.context.CredentialSink;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * The query and the credential of one request, kept out of the HTTP library's request, which is
 * logged. They are added when it is written to the connection.
 */
final class LateCredentials {

  private static final String ATTRIBUTE = LateCredentials.class.getName();

  private final @Nullable Attempt attempt;
  private final String pathAndQuery;
  private final ConnectionState state;

  LateCredentials(Attempt attempt, String pathAndQuery, ConnectionState state) {
    this.attempt = attempt;
    this.pathAndQuery = pathAndQuery;
    this.state = state;
  }

  /** The query of a request to an address outside of the platform, without a credential. */
  LateCredentials(String pathAndQuery, ConnectionState state) {
    this.attempt = null;
    this.pathAndQuery = pathAndQuery;
    this.state = state;
  }

  void travelWith(HttpContext context) {
    context.setAttribute(ATTRIBUTE, this);
  }

  /**
   * The request with its query and credential, if its context has them. From here on a request
   * counts as sent.
   */
  static ClassicHttpRequest complete(ClassicHttpRequest request, HttpContext context)
      throws IOException {
    if (!(context.getAttribute(ATTRIBUTE) instanceof LateCredentials late)) {
      return request;
    }
    ClassicHttpRequest complete = late.join(request);
    if (late.state.isOver()) {
      // Closing frees connections, and this call may have waited for one.
      throw new ConnectionClosedException();
    }
    if (late.attempt != null) {
      late.attempt.markSent();
    }
    return complete;
  }

  private ClassicHttpRequest join(ClassicHttpRequest request) {
    Secrets secret = new Secrets();
    Credential credential = attempt == null ? null : attempt.credential();
    if (credential != null) {
      credential.addTo(secret);
    }
    ClassicHttpRequest complete = copy(request, pathAndQuery + query(secret));
    secret.headers.forEach(complete::setHeader);
    return complete;
  }

  /** The same request with another path; the library keeps its own object. */
  static ClassicHttpRequest copy(ClassicHttpRequest request, String path) {
    BasicClassicHttpRequest copy = new BasicClassicHttpRequest(request.getMethod(), (String) null);
    // The constructor would parse it as an address: host:443 as a scheme, //a as a host.
    copy.setPath(path);
    copy.setAbsoluteRequestUri(isAbsolute(request));
    copy.setVersion(request.getVersion());
    copy.setScheme(request.getScheme());
    copy.setAuthority(request.getAuthority());
    for (Header header : request.getHeaders()) {
      copy.addHeader(header);
    }
    copy.setEntity(request.getEntity());
    return copy;
  }

  /** Whether it goes to a proxy without a tunnel, with the platform's whole address. */
  static boolean isAbsolute(ClassicHttpRequest request) {
    return !request.getMethod().equals("CONNECT") && !request.getRequestUri().startsWith("/");
  }

  private String query(Secrets secret) {
    StringBuilder query = new StringBuilder();
    secret.query.forEach(
        (name, value) ->
            query
                .append(pathAndQuery.indexOf('?') < 0 && query.isEmpty() ? '?' : '&')
                .append(PercentEncoding.of(name))
                .append('=')
                .append(PercentEncoding.of(value)));
    return query.toString();
  }

  /** Collects what the placement of a credential adds. */
  static final class Secrets implements CredentialSink {

    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    @Override
    public CredentialSink query(String name, String value) {
      query.put(name, value);
      return this;
    }

    @Override
    public CredentialSink header(String name, String value) {
      headers.put(name, value);
      return this;
    }
  }
}
