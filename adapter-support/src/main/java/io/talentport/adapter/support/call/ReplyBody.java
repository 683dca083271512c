package io.talentport.adapter.support.call;

import io.talentport.core.error.RecruitingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * The body of a reply on its connection. It is read whole before it is decoded, so that a body
 * which is not what was promised can still be searched for the platform's error code.
 */
final class ReplyBody extends InputStream {

  private static final int CHUNK = 8 * 1024;

  private final ClassicHttpResponse reply;
  private final ExchangeWatch.Watched watched;
  private final long limit;
  private final Function<Exception, RecruitingException> explain;

  ReplyBody(
      ClassicHttpResponse reply,
      ExchangeWatch.Watched watched,
      long limit,
      Function<Exception, RecruitingException> explain) {
    this.reply = reply;
    this.watched = watched;
    this.limit = limit;
    this.explain = explain;
  }

  /** The whole body; null if it is larger than the limit. */
  byte @Nullable [] bytes() {
    HttpEntity entity = reply.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream in = entity.getContent()) {
      return in == null ? new byte[0] : read(in, entity.getContentLength());
    } catch (IOException | IllegalStateException failed) {
      throw explain.apply(failed);
    }
  }

  private byte @Nullable [] read(InputStream in, long announced) throws IOException {
    if (announced > limit) {
      return null;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(announced > 0 ? (int) announced : CHUNK);
    byte[] chunk = new byte[CHUNK];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      if (all.size() + count > limit) {
        return null;
      }
      all.write(chunk, 0, count);
    }
    return all.toByteArray();
  }

  @Override
  public int read() throws IOException {
    throw new IOException("The body is read whole, through bytes()");
  }

  @Override
  public void close() {
    watched.close();
    Closer.closeQuietly(reply);
  }
}
