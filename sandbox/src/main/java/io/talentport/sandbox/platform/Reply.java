package io.talentport.sandbox.platform;

import io.talentport.sandbox.internal.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reply to be sent. Immutable; the {@code with} methods make altered copies. */
public final class Reply {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final @Nullable Path file;
  private final boolean chunked;

  private Reply(
      int status, Map<String, String> headers, byte[] body, @Nullable Path file, boolean chunked) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.file = file;
    this.chunked = chunked;
  }

  /** A file of any length, read while it is sent. */
  public static Reply file(int status, String contentType, Path file) {
    return new Reply(status, Map.of("Content-Type", contentType), new byte[0], file, false);
  }

  /** A status with these bytes; without a content type if it is null. */
  public static Reply of(int status, @Nullable String contentType, byte[] body) {
    Map<String, String> headers =
        contentType == null ? Map.of() : Map.of("Content-Type", contentType);
    return new Reply(status, headers, body, null, false);
  }

  /** A status with a text. */
  public static Reply text(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A status with JSON in plain values. */
  public static Reply json(int status, String contentType, Map<String, ?> body) {
    return of(status, contentType, Json.bytes(body));
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The headers. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The body as one array; for what damages bodies, not for what sends them. */
  public byte[] body() {
    if (file == null) {
      return body;
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException gone) {
      throw new UncheckedIOException("the file of a reply cannot be read", gone);
    }
  }

  /** How many bytes the body has. */
  public long length() throws IOException {
    return file == null ? body.length : Files.size(file);
  }

  /** Writes the body. */
  public void writeTo(OutputStream out) throws IOException {
    if (file == null) {
      out.write(body);
    } else {
      Files.copy(file, out);
    }
  }

  /** True if the body is sent in chunks. */
  public boolean isChunked() {
    return chunked;
  }

  /** The same under another status. */
  public Reply withStatus(int other) {
    return new Reply(other, headers, body, file, chunked);
  }

  /** The same with another body. */
  public Reply withBody(byte[] other) {
    return new Reply(status, headers, other, null, chunked);
  }

  /** The same in chunks. */
  public Reply withChunks() {
    return new Reply(status, headers, body, file, true);
  }

  /** The same with a header, in place of one of the same name. */
  public Reply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new Reply(status, more, body, file, chunked);
  }

  /** True if the body is a file. */
  public boolean isFile() {
    return file != null;
  }
}
