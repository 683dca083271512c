package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.TimeSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection without the HTTP library's header and wire logs: they would print tokens and résumés
 * as soon as logging is turned up. It also reads the response that comes before the request is
 * complete, and is not used again where bytes follow a response.
 *
 * <p>The protocol is that of httpcore5's connection, which logs nothing; the library's own managed
 * connection, which logs, is not extended: it is final in some versions.
 */
final class NonLoggingConnection implements ManagedHttpClientConnection {

  private static final long CHECKED_AFTER_NANOS = 500_000_000;

  /**
   * A kept connection has three buffers; larger data bypasses them, so their size costs no time.
   * Older versions of the library read headers without a limit unless one is set.
   */
  private static final Http1Config LIMITS =
      Http1Config.custom()
          .setBufferSize(2 * 1024)
          .setMaxHeaderCount(1_000)
          .setMaxLineLength(64 * 1024)
          .build();

  private static final DefaultHttpResponseParserFactory RESPONSES =
      new DefaultHttpResponseParserFactory(LIMITS);

  private final DefaultBHttpClientConnection wire =
      new DefaultBHttpClientConnection(
          LIMITS,
          null,
          null,
          null,
          null,
          // Asked before each piece of a body: an upload stops once the response has arrived.
          (request, connection, in, sent, next) -> hasArrived(),
          null,
          new NotingParserFactory());

  private final TimeSource time;
  private volatile boolean closed;
  private volatile @Nullable Socket transport;
  private volatile @Nullable SSLSocket tls;
  private volatile Timeout timeout = Timeout.INFINITE;
  private @Nullable SessionInputBuffer received;
  private @Nullable IOException requestFailure;

  private volatile long idleSince;

  private NonLoggingConnection(TimeSource time) {
    this.time = time;
  }

  static HttpConnectionFactory<ManagedHttpClientConnection> factory(TimeSource time) {
    return (@Nullable Socket socket) -> {
      NonLoggingConnection connection = new NonLoggingConnection(time);
      if (socket != null) {
        connection.bind(socket);
      }
      return connection;
    };
  }

  /** The library's parser; it receives the buffer of received bytes. */
  private final class NotingParserFactory implements HttpMessageParserFactory<ClassicHttpResponse> {

    @Override
    @Deprecated
    public HttpMessageParser<ClassicHttpResponse> create(@Nullable Http1Config config) {
      return create();
    }

    @Override
    public HttpMessageParser<ClassicHttpResponse> create() {
      return noting(RESPONSES.create());
    }

    private HttpMessageParser<ClassicHttpResponse> noting(
        HttpMessageParser<ClassicHttpResponse> parser) {
      return (buffer, stream) -> {
        received = buffer;
        return parser.parse(buffer, stream);
      };
    }
  }

  @Override
  public void bind(Socket socket) throws IOException {
    Socket below = transport;
    if (socket instanceof SSLSocket secure && below != null) {
      bind(secure, below);
      return;
    }
    requireNotClosed(socket);
    wire.bind(socket);
    transport = socket;
    tls = null;
    timeout = Timeout.ofMilliseconds(socket.getSoTimeout());
  }

  @Override
  public void bind(SSLSocket secure, Socket below) throws IOException {
    requireNotClosed(secure);
    wire.bind(secure, below);
    transport = below;
    tls = secure;
    timeout = Timeout.ofMilliseconds(secure.getSoTimeout());
  }

  /** It may have been cancelled while connecting. */
  private void requireNotClosed(Socket socket) throws IOException {
    if (closed) {
      socket.close();
      throw new InterruptedIOException("The connection is closed already");
    }
  }

  @Override
  public void sendRequestHeader(ClassicHttpRequest request) throws HttpException, IOException {
    requestFailure = null;
    wire.sendRequestHeader(request);
  }

  /**
   * A gateway may have answered and closed before reading everything. Only headers about the
   * connection are kept until then; a file that cannot be read ends the exchange at once.
   */
  @Override
  public void sendRequestEntity(ClassicHttpRequest request) throws HttpException, IOException {
    try {
      wire.sendRequestEntity(request);
    } catch (SocketException | SSLException | ConnectionClosedException cutOff) {
      requestFailure = cutOff;
    }
  }

  @Override
  public void flush() throws IOException {
    if (requestFailure != null) {
      return;
    }
    try {
      wire.flush();
    } catch (SocketException | SSLException | ConnectionClosedException cutOff) {
      requestFailure = cutOff;
    }
  }

  @Override
  public ClassicHttpResponse receiveResponseHeader() throws HttpException, IOException {
    IOException failure = requestFailure;
    if (failure == null) {
      return wire.receiveResponseHeader();
    }
    try {
      return wire.receiveResponseHeader();
    } catch (SSLException refusal) {
      // If the TLS alert was read during the request, this exception only follows from it.
      throw failure instanceof SSLException ? failure : refusal;
    } catch (IOException | HttpException noResponse) {
      failure.addSuppressed(noResponse);
      throw failure;
    }
  }

  @Override
  public void receiveResponseEntity(ClassicHttpResponse response)
      throws HttpException, IOException {
    wire.receiveResponseEntity(response);
  }

  @Override
  public void terminateRequest(ClassicHttpRequest request) throws HttpException, IOException {
    wire.terminateRequest(request);
  }

  /** Asked before the connection is returned to the pool: one with unread bytes is not reused. */
  @Override
  public boolean isConsistent() {
    return requestFailure == null && wire.isConsistent() && !hasLeftover();
  }

  @Override
  public void activate() {
    wire.setSocketTimeout(timeout);
  }

  @Override
  public void passivate() {
    idleSince = time.nanos();
    wire.setSocketTimeout(Timeout.ZERO_MILLISECONDS);
  }

  /**
   * Asked before the connection is reused. Bytes that came after it was returned are no response to
   * the next request. Checking whether the other side closed it takes 1 ms, so it is done only
   * after a while.
   */
  @Override
  public boolean isStale() throws IOException {
    if (hasLeftover()) {
      return true;
    }
    return time.nanos() - idleSince >= CHECKED_AFTER_NANOS && (wire.isStale() || hasLeftover());
  }

  private boolean hasLeftover() {
    SessionInputBuffer buffer = received;
    try {
      return buffer != null && buffer.length() > 0 || wire.isOpen() && hasArrived();
    } catch (IOException broken) {
      return true;
    }
  }

  /** Whether there are unread bytes. */
  private boolean hasArrived() throws IOException {
    Socket below = transport;
    if (below == null || below.getInputStream().available() == 0) {
      return false;
    }
    // With TLS it may be only a session ticket.
    return tls == null || wire.isDataAvailable(Timeout.ONE_MILLISECOND);
  }

  @Override
  public boolean isDataAvailable(Timeout within) throws IOException {
    return wire.isDataAvailable(within);
  }

  @Override
  public boolean isOpen() {
    return wire.isOpen();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    wire.close();
  }

  @Override
  public void close(CloseMode mode) {
    closed = true;
    wire.close(mode);
  }

  @Override
  public void setSocketTimeout(Timeout given) {
    timeout = given;
    wire.setSocketTimeout(given);
  }

  @Override
  public Timeout getSocketTimeout() {
    return wire.getSocketTimeout();
  }

  @Override
  public @Nullable Socket getSocket() {
    return tls != null ? tls : transport;
  }

  @Override
  public @Nullable SSLSession getSSLSession() {
    return wire.getSSLSession();
  }

  @Override
  public EndpointDetails getEndpointDetails() {
    return wire.getEndpointDetails();
  }

  @Override
  public SocketAddress getLocalAddress() {
    return wire.getLocalAddress();
  }

  @Override
  public SocketAddress getRemoteAddress() {
    return wire.getRemoteAddress();
  }

  @Override
  public ProtocolVersion getProtocolVersion() {
    return wire.getProtocolVersion();
  }

  /** Addresses only. */
  @Override
  public String toString() {
    return wire.toString();
  }
}
