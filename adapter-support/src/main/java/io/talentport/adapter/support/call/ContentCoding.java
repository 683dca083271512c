package io.talentport.adapter.support.call;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The content codings of a reply, as its headers name them: gzip and deflate, also one within the
 * other. Every other one was not asked for and is refused by name.
 */
final class ContentCoding {

  /** What a request asks for. */
  static final String ACCEPTED = "gzip";

  private static final int MOST = 4;
  private static final int DEFLATED = 8;

  /** The registered names, which alone are safe to show. */
  private static final Set<String> NAMES =
      Set.of(
          "aes128gcm", "br", "compress", "dcb", "dcz", "exi", "pack200-gzip", "x-compress", "zstd");

  private ContentCoding() {}

  /** A body that is not coded as its headers say. */
  static final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean cutOff;

    private Unreadable(String reason, boolean cutOff) {
      super(reason);
      this.cutOff = cutOff;
    }

    /** Whether the body ended before its content did. */
    boolean isCutOff() {
      return cutOff;
    }
  }

  /**
   * Undoes the codings.
   *
   * @param headers the values of Content-Encoding; empty for none
   * @param limit how large the content may be
   * @return the content; null if it is larger than the limit
   * @throws Unreadable if a coding is none that was asked for, or the body is not coded so
   */
  static byte @Nullable [] decode(byte[] body, List<String> headers, long limit) throws Unreadable {
    Deque<String> codings = codings(headers);
    if (codings.isEmpty() || body.length == 0) {
      return body;
    }
    if (codings.size() > MOST) {
      throw new Unreadable("it is packed more than " + MOST + " times", false);
    }
    String outermost = codings.peek();
    try (InputStream content = opened(codings, body)) {
      byte[] decoded = content.readNBytes((int) limit + 1);
      return decoded.length > limit ? null : decoded;
    } catch (EOFException ended) {
      throw new Unreadable("its " + outermost + " content ends too early", true);
    } catch (ZipException wrong) {
      throw new Unreadable("it is called " + outermost + ", but is not", false);
    } catch (Unreadable refused) {
      throw refused;
    } catch (IOException wrong) {
      throw new Unreadable("its " + outermost + " content cannot be read", false);
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

  private static InputStream opened(Deque<String> codings, byte[] body) throws IOException {
    InputStream content = new ByteArrayInputStream(body);
    for (String coding : codings) {
      content = opened(coding, content);
    }
    return content;
  }

  private static InputStream opened(String coding, InputStream packed) throws IOException {
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(packed);
      case "deflate" -> inflated(packed);
      default ->
          throw new Unreadable(
              NAMES.contains(coding)
                  ? "it has the content encoding " + coding + ", which was not asked for"
                  : "it has a content encoding that was not asked for and that nobody registered",
              false);
    };
  }

  /** Some servers leave the head of zlib's format out, which begins with its method. */
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
