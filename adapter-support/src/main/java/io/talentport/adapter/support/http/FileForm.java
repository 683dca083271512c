package io.talentport.adapter.support.http;

import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.spec.FileBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * A form with one file. The file is read while it is written to the connection, so its size costs
 * no memory; its length is announced, so that a platform cannot mistake half of it for the whole.
 * The HTTP library's own form encodes names differently from version to version, and does not
 * distinguish an unreadable file from a broken connection.
 */
final class FileForm extends AbstractHttpEntity {

  private static final int PIECE = 16 * 1024;

  private final FileBody file;
  private final byte[] header;
  private final byte[] tail;
  private @Nullable String problem;

  FileForm(Upload upload) {
    this(upload.part(), upload.file(), "talentport-" + UUID.randomUUID());
  }

  private FileForm(String part, FileBody file, String boundary) {
    super("multipart/form-data; boundary=" + boundary, null);
    this.file = file;
    this.header =
        utf8(
            "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + part
                + "\"; filename=\""
                + quoted(file.fileName())
                + "\"\r\nContent-Type: "
                + file.mediaType()
                + "\r\n\r\n");
    this.tail = utf8("\r\n--" + boundary + "--\r\n");
  }

  /**
   * A quoted text as the vendor's own client writes it; characters that would end the line are
   * encoded.
   */
  private static String quoted(String name) {
    return name.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public long getContentLength() {
    return header.length + file.length() + tail.length;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(header);
    try (InputStream in = opened()) {
      copy(in, out);
    }
    out.write(tail);
  }

  /** What is wrong with the file itself, as the end of a sentence; null if nothing is. */
  @Nullable String problem() {
    return problem;
  }

  private InputStream opened() throws IOException {
    try {
      return file.open();
    } catch (IOException wrong) {
      throw unreadable("cannot be opened", wrong);
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] piece = BodyMemory.SHARED.take(PIECE);
    try {
      copy(in, piece, out);
    } finally {
      BodyMemory.SHARED.giveBack(piece, PIECE);
    }
  }

  private void copy(InputStream in, byte[] piece, OutputStream out) throws IOException {
    long left = file.length();
    for (int count = read(in, piece); count >= 0; count = read(in, piece)) {
      left -= count;
      if (left < 0) {
        throw unreadable("has grown while it was sent", null);
      }
      out.write(piece, 0, count);
    }
    if (left > 0) {
      throw unreadable("has shrunk while it was sent", null);
    }
  }

  private int read(InputStream in, byte[] piece) throws IOException {
    try {
      return in.read(piece, 0, PIECE);
    } catch (IOException wrong) {
      throw unreadable("cannot be read to its end", wrong);
    }
  }

  private IOException unreadable(String what, @Nullable IOException cause) {
    problem = what;
    return new IOException(what, cause);
  }

  /** Nothing repeats a request without the caller; another attempt makes another form. */
  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public boolean isStreaming() {
    return true;
  }

  @Override
  public InputStream getContent() {
    throw new UnsupportedOperationException("A form is written, not read");
  }

  @Override
  public void close() {
    // Each writing closes its own stream.
  }
}
