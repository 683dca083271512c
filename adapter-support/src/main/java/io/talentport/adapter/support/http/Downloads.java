package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.function.Function;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** Receives what is at addresses outside of the platform. Thread-safe. */
final class Downloads {

  private final LazyHttpClient http;
  private final ConnectionState state;

  Downloads(LazyHttpClient http, ConnectionState state) {
    this.http = http;
    this.state = state;
  }

  <T> T download(
      URI address,
      Duration within,
      Download.Receiver<T> receiver,
      Function<DownloadFailure, RecruitingException> explain) {
    OpenDownload opened = open(address, within, explain);
    try (opened) {
      return receive(opened, receiver);
    }
  }

  private static <T> T receive(OpenDownload opened, Download.Receiver<T> receiver) {
    try {
      return receiver.receive(opened.download());
    } catch (IOException failed) {
      throw opened.explained(failed);
    }
  }

  OpenDownload open(
      URI address, Duration within, Function<DownloadFailure, RecruitingException> explain) {
    if (Thread.currentThread().isInterrupted()) {
      throw explain.apply(DownloadFailure.INTERRUPTED);
    }
    Deadline deadline = Deadline.in(within, state.time());
    HttpHost host = host(address);
    WireRequest wire = new WireRequest("GET", host);
    HttpClientContext context = HttpClientContext.create();
    new LateCredentials(target(address), state).travelWith(context);
    ExchangeWatch.Watched watched = http.watch(wire, deadline);
    ClassicHttpResponse response = null;
    boolean isOpen = false;
    try {
      if (state.isOver()) {
        throw explain.apply(DownloadFailure.CLOSED);
      }
      response = open(host, wire, context, within);
      OpenDownload opened =
          new OpenDownload(
              content(response, watched),
              failed -> explain.apply(reason(failed, watched, deadline)),
              closing(wire, response, watched));
      isOpen = true;
      return opened;
    } catch (IOException failed) {
      throw explain.apply(reason(failed, watched, deadline));
    } finally {
      if (!isOpen) {
        closing(wire, response, watched).run();
      }
    }
  }

  private static Runnable closing(
      WireRequest wire, @Nullable ClassicHttpResponse response, ExchangeWatch.Watched watched) {
    return () -> {
      wire.cancel();
      Closer.closeQuietly(response);
      watched.close();
    };
  }

  private static HttpHost host(URI address) {
    try {
      return HttpHost.create(address.getScheme() + "://" + address.getRawAuthority());
    } catch (URISyntaxException noHost) {
      throw new IllegalArgumentException("The address has no host", noHost);
    }
  }

  private static String target(URI address) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery();
    return PercentEncoding.beyondAscii(query == null ? path : path + "?" + query);
  }

  private ClassicHttpResponse open(
      HttpHost host, WireRequest wire, HttpClientContext context, Duration within)
      throws IOException {
    try {
      return http.open(host, wire, context, within, false);
    } catch (IllegalStateException shutDown) {
      throw new IOException(shutDown);
    }
  }

  private static Download content(ClassicHttpResponse response, ExchangeWatch.Watched watched)
      throws IOException {
    HttpEntity entity = response.getEntity();
    return new Download(
        response.getCode(),
        value(response, HttpHeaders.CONTENT_ENCODING),
        value(response, HttpHeaders.CONTENT_TYPE),
        entity == null ? 0 : entity.getContentLength(),
        entity == null || entity.getContentLength() >= 0 || entity.isChunked(),
        entity == null
            ? InputStream.nullInputStream()
            : new WatchedContent(entity.getContent(), watched));
  }

  private static @Nullable String value(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private DownloadFailure reason(
      IOException failed, ExchangeWatch.Watched watched, Deadline deadline) {
    if (Thread.currentThread().isInterrupted()) {
      return DownloadFailure.INTERRUPTED;
    }
    if (state.isOver()) {
      return DownloadFailure.CLOSED;
    }
    if (watched.reason() != null || deadline.hasPassed()) {
      return DownloadFailure.DEADLINE;
    }
    return failed instanceof SocketTimeoutException
        ? DownloadFailure.SILENT
        : DownloadFailure.BROKEN;
  }
}
