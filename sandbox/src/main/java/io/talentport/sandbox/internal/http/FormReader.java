package io.talentport.sandbox.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;

/**
 * Splits a {@code multipart/form-data} body while it arrives, with one buffer for any length. Other
 * bodies end in a {@link ProtocolException}.
 */
final class FormReader {
  private static final int LONGEST_LINE = 8_192;

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[64 * 1024];
  private int start;
  private int end;

  FormReader(InputStream in, String boundary) {
    this.in = in;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    // The first delimiter needs no line break before it; this makes it like the others.
    buffer[0] = '\r';
    buffer[1] = '\n';
    end = 2;
  }

  /** Copies everything before the next delimiter and skips the delimiter. */
  void copyToDelimiter(OutputStream out) throws IOException {
    while (true) {
      int at = delimiterAt();
      if (at >= 0) {
        out.write(buffer, start, at - start);
        start = at + delimiter.length;
        return;
      }
      int certain = end - start - delimiter.length + 1;
      if (certain > 0) {
        out.write(buffer, start, certain);
        start += certain;
      }
      fill();
    }
  }

  /** Whether the delimiter was the last one; otherwise skips to the next line. */
  boolean isLast() throws IOException {
    while (end - start < 2) {
      fill();
    }
    if (buffer[start] == '-' && buffer[start + 1] == '-') {
      start += 2;
      return true;
    }
    line();
    return false;
  }

  /** The next line without its line break; empty at the end of a part's headers. */
  String line() throws IOException {
    int length = 0;
    while (true) {
      for (; start + length + 1 < end; length++) {
        if (buffer[start + length] == '\r' && buffer[start + length + 1] == '\n') {
          String line = new String(buffer, start, length, StandardCharsets.UTF_8);
          start += length + 2;
          return line;
        }
      }
      if (length > LONGEST_LINE) {
        throw new ProtocolException("a line is too long");
      }
      fill();
    }
  }

  private int delimiterAt() {
    for (int at = start; at <= end - delimiter.length; at++) {
      if (buffer[at] == '\r' && matches(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean matches(int at) {
    for (int i = 1; i < delimiter.length; i++) {
      if (buffer[at + i] != delimiter[i]) {
        return false;
      }
    }
    return true;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) {
      throw new ProtocolException("it ends before its last delimiter");
    }
    end += read;
  }
}
