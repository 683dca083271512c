package io.talentport.adapter.support.http;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.core.SharedResources;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;

/** Sends the requests of calls, and fetches documents, through one HTTP client. Thread-safe. */
public final class HttpTransport implements AutoCloseable {

  private static final Header ACCEPT_ENCODING =
      new BasicHeader(HttpHeaders.ACCEPT_ENCODING, ContentCoding.ACCEPTED);

  private final ConnectionOptions options;
  private final ConnectionState state;
  private final LazyHttpClient http;
  private final Downloads downloads;
  private volatile @Nullable ServerClock serverClock;

  /**
   * Makes a transport; opens no connection.
   *
   * @param shared the connections of several platforms; null for its own
   */
  public HttpTransport(
      ConnectionOptions options,
      ConnectionState state,
      IdleLimit idle,
      @Nullable SharedResources shared) {
    this.options = options;
    this.state = state;
    this.http = new LazyHttpClient(options, state, idle, shared);
    this.downloads = new Downloads(http, state);
  }

  /**
   * Sends the request of an attempt, and receives the headers of its response; the caller closes
   * the response.
   *
   * @throws RecruitingException if there is no response of the platform
   */
  public ReceivedResponse send(CallRequest request, Attempt attempt) {
    checkBeforeSending(attempt);
    WireRequest wire = wire(request, attempt.call().upload());
    HttpClientContext context = HttpClientContext.create();
    new LateCredentials(attempt, request.pathAndQuery(), state).travelWith(context);
    Exchange exchange =
        new Exchange(attempt, request, wire, http.watch(wire, attempt.deadline()), state);
    ClassicHttpResponse received = receive(exchange, request.host(), wire, context);
    ReceivedResponse response = new ReceivedResponse(received, exchange, options.maxBodyBytes());
    if (isOfProxy(received, attempt)) {
      response.close();
      throw exchange.refusedByProxy(received.getCode());
    }
    note(received.getFirstHeader(HttpHeaders.DATE));
    return response;
  }

  private void checkBeforeSending(Attempt attempt) {
    state.check();
    if (Thread.currentThread().isInterrupted()) {
      throw new CallErrors(attempt.operation())
          .timedOut(false, "The thread was interrupted before the call was sent", null);
    }
    if (attempt.deadline().hasPassed()) {
      throw new CallErrors(attempt.operation())
          .timedOut(false, "The call's deadline passed before it was sent", null);
    }
  }

  private ClassicHttpResponse receive(
      Exchange exchange, HttpHost host, WireRequest wire, HttpClientContext context) {
    try {
      // Closing cancels what is watched by then; what comes later fails here.
      state.check();
      return http.open(
          host,
          wire,
          context,
          exchange.attempt().deadline().left(),
          !exchange.attempt().operation().retrySafe());
    } catch (ConfigurationException unusable) {
      exchange.close();
      throw unusable;
    } catch (IOException | RuntimeException failed) {
      // For example a pool that was shut down during the call is reported as an unchecked
      // exception.
      exchange.close();
      throw exchange.failure(failed);
    }
  }

  /** Without a tunnel the platform has not seen the request, or the proxy asks for a password. */
  private boolean isOfProxy(ClassicHttpResponse received, Attempt attempt) {
    return !attempt.isSent()
        || options.proxy() != null
            && received.getCode() == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED;
  }

  private void note(@Nullable Header date) {
    if (date == null) {
      return;
    }
    Instant now = state.time().now();
    ServerClock known = serverClock;
    if (known == null || !known.says(date.getValue(), now)) {
      serverClock = new ServerClock(date.getValue(), now);
    }
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
    return downloads.download(address, within, receiver, explain);
  }

  /**
   * The same, to be read by the caller, who closes it.
   *
   * @param explain what is thrown if it fails, or if its content fails to be read
   */
  public OpenDownload openDownload(
      URI address, Duration within, Function<DownloadFailure, RecruitingException> explain) {
    return downloads.open(address, within, explain);
  }

  /** How many connections are in use. */
  public int connectionsInUse() {
    return http.connectionsInUse();
  }

  /** How far the clock of the last server is ahead of this machine's; absent before a reply. */
  public Optional<Duration> clockSkew() {
    return Optional.ofNullable(serverClock).flatMap(ServerClock::ahead);
  }

  private static WireRequest wire(CallRequest request, @Nullable Upload upload) {
    WireRequest wire = new WireRequest(request.method(), request.host());
    request.headers().forEach(wire::addHeader);
    wire.addHeader(ACCEPT_ENCODING);
    if (upload != null) {
      wire.setEntity(new FileForm(upload));
    } else if (request.body() != null) {
      wire.setEntity(new ByteArrayEntity(request.body(), null));
    }
    return wire;
  }

  /** Cancels everything in progress. The platform's state has ended by then. */
  @Override
  public void close() {
    http.close();
  }
}
