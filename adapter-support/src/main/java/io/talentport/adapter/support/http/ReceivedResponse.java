package io.talentport.adapter.support.http;

import io.talentport.adapter.support.context.Attempt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * A response on its connection. Its body is read whole before it is decoded, so that an unexpected
 * body can still be searched for the platform's error code.
 */
public final class ReceivedResponse implements AutoCloseable {

  private final ClassicHttpResponse response;
  private final Exchange exchange;
  private final long limit;
  private boolean readToItsEnd;

  ReceivedResponse(ClassicHttpResponse response, Exchange exchange, long limit) {
    this.response = response;
    this.exchange = exchange;
    this.limit = limit;
  }

  /** The attempt that this is the response to. */
  public Attempt attempt() {
    return exchange.attempt();
  }

  /** The request that this is the response to. */
  public CallRequest request() {
    return exchange.request();
  }

  /** The HTTP status. */
  public int status() {
    return response.getCode();
  }

  /** The values of a header, in their order; empty if there is none of that name. */
  public List<String> headers(String name) {
    List<String> values = new ArrayList<>(1);
    for (Header header : response.getHeaders(name)) {
      values.add(Objects.requireNonNullElse(header.getValue(), ""));
    }
    return values;
  }

  /** The whole body, decoded, if it is not larger than the limit. The caller closes it. */
  public ContentCoding.Content content() {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      readToItsEnd = true;
      return ContentCoding.Content.of(BodyBytes.none());
    }
    BodyBytes coded = coded(entity);
    if (coded == null) {
      return ContentCoding.Content.of(null);
    }
    ContentCoding.Content content =
        ContentCoding.decode(coded, headers(HttpHeaders.CONTENT_ENCODING), limit);
    if (content.cutOff() && entity.getContentLength() < 0 && !entity.isChunked()) {
      // Only the end of the connection marks the end of the body.
      throw exchange.failure(new ConnectionClosedException(content.problem()));
    }
    return content;
  }

  private @Nullable BodyBytes coded(HttpEntity entity) {
    try {
      BodyBytes body = BodyBytes.read(entity.getContent(), entity.getContentLength(), limit);
      readToItsEnd = body != null;
      return body;
    } catch (IOException | RuntimeException failed) {
      throw exchange.failure(failed);
    }
  }

  /** Frees the connection; cancels it if the body has not ended, because it may be endless. */
  @Override
  public void close() {
    if (!readToItsEnd) {
      exchange.cancel();
    }
    Closer.closeQuietly(response);
    exchange.close();
  }
}
