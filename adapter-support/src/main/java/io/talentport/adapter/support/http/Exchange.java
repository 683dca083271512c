package io.talentport.adapter.support.http;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.core.error.RecruitingException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** One attempt's request and response, watched until closed. */
final class Exchange implements AutoCloseable {

  private final Attempt attempt;
  private final CallRequest call;
  private final WireRequest wire;
  private final ExchangeWatch.Watched watched;
  private final ConnectionState state;

  Exchange(
      Attempt attempt,
      CallRequest call,
      WireRequest wire,
      ExchangeWatch.Watched watched,
      ConnectionState state) {
    this.attempt = attempt;
    this.call = call;
    this.wire = wire;
    this.watched = watched;
    this.state = state;
  }

  Attempt attempt() {
    return attempt;
  }

  CallRequest request() {
    return call;
  }

  /** Cancels it, whatever it is doing. */
  void cancel() {
    wire.cancel();
  }

  /** The exception for a response of a proxy instead of the platform. */
  RecruitingException refusedByProxy(int status) {
    return errors().noTunnel(origin(), status);
  }

  /** The exception for what the HTTP library threw. */
  RecruitingException failure(Exception thrown) {
    if (wire.getEntity() instanceof FileForm form && form.problem() != null) {
      return errors().unreadableFile(form.problem(), thrown);
    }
    String brokenOff = watched.reason();
    if (brokenOff != null) {
      return errors().timedOut(attempt.isSent(), brokenOff, thrown);
    }
    if (Thread.currentThread().isInterrupted()) {
      return errors().timedOut(attempt.isSent(), "The thread was interrupted", thrown);
    }
    if (state.isOver() && (!attempt.isSent() || attempt.operation().retrySafe())) {
      return state.ended();
    }
    return attempt.isSent() ? failureAfterSending(thrown) : failureToConnect(thrown);
  }

  private RecruitingException failureToConnect(Exception thrown) {
    return thrown instanceof ConnectionRequestTimeoutException
        ? errors().timedOut(false, "No connection became free in time", thrown)
        : errors().notConnected(origin(), thrown);
  }

  private RecruitingException failureAfterSending(Exception thrown) {
    if (thrown instanceof SSLHandshakeException) {
      // With TLS 1.3 a refusal of the client's certificate arrives after the first request was
      // written, but not read.
      return errors().tlsRefused(origin(), thrown);
    }
    return thrown instanceof SocketTimeoutException
        ? errors().timedOut(true, "The platform did not answer in time", thrown)
        : errors().broken(thrown, attempt.call().upload());
  }

  private String origin() {
    return call.host().toURI();
  }

  private CallErrors errors() {
    return new CallErrors(attempt.operation());
  }

  /** Ends the watch. */
  @Override
  public void close() {
    watched.close();
  }
}
