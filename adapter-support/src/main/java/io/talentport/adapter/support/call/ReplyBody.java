package io.talentport.adapter.support.call;

import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * The body of a reply on its connection. It is read whole before it is decoded, so that a body
 * which is not what was promised can still be searched for the platform's error code.
 */
final class ReplyBody extends InputStream {

  private final ClassicHttpResponse reply;
  private final Cancellable exchange;
  private final ExchangeWatch.Watched watched;
  private final long limit;
  private final Function<Exception, RecruitingException> explain;
  private boolean readToItsEnd;

  ReplyBody(
      ClassicHttpResponse reply,
      Cancellable exchange,
      ExchangeWatch.Watched watched,
      long limit,
      Function<Exception, RecruitingException> explain) {
    this.reply = reply;
    this.exchange = exchange;
    this.watched = watched;
    this.limit = limit;
    this.explain = explain;
  }

  /** The whole body; null if it is larger than the limit. */
  byte @Nullable [] bytes() {
    HttpEntity entity = reply.getEntity();
    if (entity == null) {
      readToItsEnd = true;
      return new byte[0];
    }
    try {
      InputStream in = entity.getContent();
      long announced = entity.getContentLength();
      byte[] body = announced < 0 ? unannounced(in) : announced(in, announced);
      readToItsEnd = body != null;
      return body;
    } catch (IOException | RuntimeException failed) {
      throw explain.apply(failed);
    }
  }

  private byte @Nullable [] announced(InputStream in, long length) throws IOException {
    if (length > limit) {
      return null;
    }
    byte[] body = new byte[(int) length];
    int count = in.readNBytes(body, 0, body.length);
    // The connection becomes free for the next call when the end is seen.
    boolean ended = in.read() < 0;
    if (!ended) {
      return null;
    }
    return count == body.length ? body : Arrays.copyOf(body, count);
  }

  private byte @Nullable [] unannounced(InputStream in) throws IOException {
    byte[] body = in.readNBytes((int) limit + 1);
    return body.length > limit ? null : body;
  }

  @Override
  public int read() throws IOException {
    throw new IOException("The body is read whole, through bytes()");
  }

  /** Frees the connection; breaks it off if the body has not ended, which may be without end. */
  @Override
  public void close() {
    if (!readToItsEnd) {
      exchange.cancel();
    }
    Closer.closeQuietly(reply);
    watched.close();
  }
}
