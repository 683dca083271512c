package io.talentport.adapter.support.http;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an address answers with, while it is received; valid until its receiver returns.
 *
 * @param status the HTTP status
 * @param contentEncoding how the content is packed; null if the reply does not say
 * @param contentType the content's media type; null if the reply does not say
 * @param length how many bytes the content has; -1 if the reply does not say
 * @param endIsMarked whether content that is cut off can be told from the whole
 * @param content the content as it comes, not unpacked
 */
public record Download(
    int status,
    @Nullable String contentEncoding,
    @Nullable String contentType,
    long length,
    boolean endIsMarked,
    InputStream content) {

  /**
   * Takes a download in.
   *
   * @param <T> what it makes of it
   */
  @FunctionalInterface
  public interface Receiver<T> {

    /**
     * Reads the content as far as it wants; the connection is broken off behind it.
     *
     * @throws IOException if the content fails
     */
    T receive(Download download) throws IOException;
  }

  @Override
  public String toString() {
    return "Download[" + status + "]";
  }
}
