package io.talentport.sandbox.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

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

  public static Reply of(int status, @Nullable String contentType, byte[] body) {
    Map<String, String> headers =
        contentType == null ? Map.of() : Map.of("Content-Type", contentType);
    return new Reply(status, headers, body, null, false);
  }

  public static Reply text(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply json(int status, String contentType, Consumer<JsonGenerator> content) {
    return of(status, contentType, Json.object(content));
  }

  public int status() {
    return status;
  }

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

  public long length() throws IOException {
    return file == null ? body.length : Files.size(file);
  }

  public void writeTo(OutputStream out) throws IOException {
    if (file == null) {
      out.write(body);
    } else {
      Files.copy(file, out);
    }
  }

  public boolean isChunked() {
    return chunked;
  }

  public Reply withStatus(int other) {
    return new Reply(other, headers, body, file, chunked);
  }

  public Reply withBody(byte[] other) {
    return new Reply(status, headers, other, null, chunked);
  }

  public Reply withChunks() {
    return new Reply(status, headers, body, file, true);
  }

  public Reply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new Reply(status, more, body, file, chunked);
  }

  /**
   * The platform's code in the body: the sub code where there is one, else the code; {@code null}
   * when the body carries none.
   */
  public @Nullable String platformCode() {
    return file == null ? PlatformCode.in(body) : null;
  }
}
