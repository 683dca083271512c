package io.talentport.adapter.support.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content codings of a reply, by its headers: gzip and deflate, also nested. Others were not
 * asked for and are refused by name.
 */
public final class ContentCoding {

  /** What a request asks for. */
  static final String ACCEPTED = "gzip";

  private static final int MOST = 4;
  private static final int DEFLATED = 8;
  private static final Set<String> SUPPORTED = Set.of("gzip", "x-gzip", "deflate");

  /** The registered names; only these are safe to show. */
  private static final Set<String> NAMES =
      Set.of(
          "aes128gcm", "br", "compress", "dcb", "dcz", "exi", "pack200-gzip", "x-compress", "zstd");

  private ContentCoding() {}

  /**
   * A decoded body; close it once it is read.
   *
   * @param body the content; null if it is larger than the limit, or if there is a problem
   * @param problem why the body cannot be read; null if it can
   * @param cutOff whether the body ended before its content
   */
  public record Content(@Nullable BodyBytes body, @Nullable String problem, boolean cutOff)
      implements AutoCloseable {

    static Content of(@Nullable BodyBytes body) {
      return new Content(body, null, false);
    }

    private static Content unreadable(String problem) {
      return new Content(null, problem, false);
    }

    @Override
    public void close() {
      if (body != null) {
        body.close();
      }
    }
  }

  /**
   * Decodes the codings. A body without one is returned as it is, otherwise it is closed.
   *
   * @param headers the values of Content-Encoding; empty for none
   * @param limit how large the content may be
   */
  static Content decode(BodyBytes body, List<String> headers, long limit) {
    if (headers.isEmpty() || body.length() == 0) {
      return Content.of(body);
    }
    Deque<String> codings = codings(headers);
    if (codings.isEmpty()) {
      return Content.of(body);
    }
    try (body) {
      return decode(body, codings, limit);
    }
  }

  private static Content decode(BodyBytes body, Deque<String> codings, long limit) {
    if (codings.size() > MOST) {
      return Content.unreadable("it is compressed more than " + MOST + " times");
    }
    Optional<String> unknown =
        codings.stream().filter(coding -> !SUPPORTED.contains(coding)).findFirst();
    if (unknown.isPresent()) {
      return Content.unreadable(
          NAMES.contains(unknown.get())
              ? "it has the content encoding " + unknown.get() + ", which was not requested"
              : "it has a content encoding that was not requested and is not registered");
    }
    String outermost = codings.element();
    try (InputStream content = opened(codings, body.stream())) {
      return Content.of(BodyBytes.read(content, -1, limit));
    } catch (EOFException ended) {
      return new Content(null, "its " + outermost + " content ends too early", true);
    } catch (IOException wrong) {
      return Content.unreadable("it is called " + outermost + ", but is not");
    }
  }

  /** The codings, the outermost first. */
  private static Deque<String> codings(List<String> headers) {
    Deque<String> codings = new ArrayDeque<>();
    headers.stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
        .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
        .forEach(codings::push);
    return codings;
  }

  private static InputStream opened(Deque<String> codings, InputStream body) throws IOException {
    InputStream content = body;
    for (String coding : codings) {
      content = opened(coding, content);
    }
    return content;
  }

  private static InputStream opened(String coding, InputStream packed) throws IOException {
    return coding.equals("deflate") ? inflated(packed) : new GZIPInputStream(packed);
  }

  /** Some servers omit zlib's header. */
  private static InputStream inflated(InputStream packed) throws IOException {
    InputStream again = packed.markSupported() ? packed : new BufferedInputStream(packed);
    again.mark(2);
    int method = again.read();
    int flags = again.read();
    again.reset();
    boolean headed = (method & 0x0f) == DEFLATED && (method << 8 | flags) % 31 == 0;
    Inflater inflater = new Inflater(!headed);
    return new InflaterInputStream(again, inflater) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }
}
